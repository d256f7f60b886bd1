"""What every part of tic shares: reasons, sources, errors, moments."""
