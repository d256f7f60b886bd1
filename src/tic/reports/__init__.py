"""Writers: one small module an output format."""
