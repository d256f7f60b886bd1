from tic import __version__

assert isinstance(__version__, str)
