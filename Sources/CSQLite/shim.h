#include <sqlite3.h>

// A macro with a cast, which is not imported: SQLite copies what is bound.
static inline sqlite3_destructor_type baycarbon_sqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

// Functions with a variable count of arguments are not imported.
static inline int baycarbon_sqlite_defensive(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

static inline int baycarbon_sqlite_without_triggers(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}
