"""Language: find judgmental or coercive phrasing in what a helper says."""
