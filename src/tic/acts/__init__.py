from tic.acts._min import Reader
__all__=["Reader"]
