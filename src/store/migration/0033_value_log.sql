-- On SQLite the program keeps the log of values by itself (src/db/watch.h): its triggers go.
DROP TABLE watch_pauses;
{WATCH};
