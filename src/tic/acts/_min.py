from functools import cache
from tic.acts.turn import Turn
from tic.text import Analysis
class Reader:
    @staticmethod
    @cache
    def builtin(model=False):
        return Reader()
    def __init__(self):
        from tic.acts.helper import HelperReader
        self._h=HelperReader.builtin()
    def person(self,text,before=None): return Turn(())
    def helper(self,text,before=None): return self._h.read(Analysis.of(text), None if before is None else Analysis.of(before))
