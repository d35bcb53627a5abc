-- On macOS a plain fsync does not reach the disk.
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
