// Is a place kept for the target; its first type replaces this file.
