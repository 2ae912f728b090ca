"""What is generated from the library's operations."""
