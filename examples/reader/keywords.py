"""A reader for `tic-care check --reader-command`: the shape of one, with a word list where a model would be.

Each line that comes is {"messages": [...]}: the first message says what to do, the second holds the texts
as JSON. Each line that goes is {"answer": ...}. Put a model of yours in the place of `family`.
"""

import json
import sys


def family(sentence: str) -> str:
    return "guilt" if "soup" in sentence else "none"


for line in sys.stdin:
    texts = json.loads(json.loads(line)["messages"][1]["content"])["texts"]
    readings = [{"number": each["number"], "family": family(each["text"])} for each in texts]
    print(json.dumps({"answer": {"readings": readings}}), flush=True)
