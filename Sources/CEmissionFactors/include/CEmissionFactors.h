#ifndef CEMISSIONFACTORS_H
#define CEMISSIONFACTORS_H

#include <stddef.h>
#include <stdint.h>

/// One table of the published factor set, as its bytes lie in `EmissionFactors/`.
struct cemissionfactors_table {
  /// The path inside `EmissionFactors/`, such as `hk-water/factors.csv`.
  const char *_Nonnull path;
  /// The bytes, valid as long as the program runs. They are not terminated.
  const uint8_t *_Nonnull bytes;
  /// How many bytes there are.
  size_t count;
};

/// How many tables there are.
size_t cemissionfactors_count(void);

/// The table at an index from 0 to one less than the count, in the order of their paths.
/// The program ends when there is no such table.
struct cemissionfactors_table cemissionfactors_file(size_t index);

#endif
