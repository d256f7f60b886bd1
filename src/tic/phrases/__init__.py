"""Text with offsets, a closed pattern language, and one word graph for all patterns."""
