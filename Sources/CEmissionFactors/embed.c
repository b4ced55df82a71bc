// The tables of EmissionFactors/ as bytes of the program: it then needs no file beside it.
// A new table is added in two places: its bytes, and a line of `files`, in the order of the paths.

#include "CEmissionFactors.h"

#include <stdlib.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t activities[] = {
#embed "../../EmissionFactors/activities.csv"
};

static const uint8_t asia_electricity_factors[] = {
#embed "../../EmissionFactors/asia-electricity/factors.csv"
};

static const uint8_t blends[] = {
#embed "../../EmissionFactors/blends.csv"
};

static const uint8_t cn_fuel_gbt32151_2024_factors[] = {
#embed "../../EmissionFactors/cn-fuel-gbt32151-2024/factors.csv"
};

static const uint8_t cn_fuel_ndrc_2015_factors[] = {
#embed "../../EmissionFactors/cn-fuel-ndrc-2015/factors.csv"
};

static const uint8_t cn_grid_factors[] = {
#embed "../../EmissionFactors/cn-grid/factors.csv"
};

static const uint8_t cn_heat_factors[] = {
#embed "../../EmissionFactors/cn-heat/factors.csv"
};

static const uint8_t cn_other_factors[] = {
#embed "../../EmissionFactors/cn-other/factors.csv"
};

static const uint8_t conventions_factors[] = {
#embed "../../EmissionFactors/conventions/factors.csv"
};

static const uint8_t dataset[] = {
#embed "../../EmissionFactors/dataset.json"
};

static const uint8_t events_cities[] = {
#embed "../../EmissionFactors/events/cities.csv"
};

static const uint8_t events_factors[] = {
#embed "../../EmissionFactors/events/factors.csv"
};

static const uint8_t events_masses[] = {
#embed "../../EmissionFactors/events/masses.csv"
};

static const uint8_t events_measures[] = {
#embed "../../EmissionFactors/events/measures.csv"
};

static const uint8_t gases[] = {
#embed "../../EmissionFactors/gases.csv"
};

static const uint8_t hk_guidelines_2010_factors[] = {
#embed "../../EmissionFactors/hk-guidelines-2010/factors.csv"
};

static const uint8_t hk_utilities_factors[] = {
#embed "../../EmissionFactors/hk-utilities/factors.csv"
};

static const uint8_t hk_water_factors[] = {
#embed "../../EmissionFactors/hk-water/factors.csv"
};

static const uint8_t ipcc_2006_factors[] = {
#embed "../../EmissionFactors/ipcc-2006/factors.csv"
};

static const uint8_t mo_electricity_factors[] = {
#embed "../../EmissionFactors/mo-electricity/factors.csv"
};

static const uint8_t regions[] = {
#embed "../../EmissionFactors/regions.csv"
};

static const uint8_t sources[] = {
#embed "../../EmissionFactors/sources.csv"
};

static const uint8_t uk_2019_factors[] = {
#embed "../../EmissionFactors/uk-2019/factors.csv"
};

static const uint8_t uk_2021_factors[] = {
#embed "../../EmissionFactors/uk-2021/factors.csv"
};

static const uint8_t uk_2022_factors[] = {
#embed "../../EmissionFactors/uk-2022/factors.csv"
};

static const uint8_t uk_2023_factors[] = {
#embed "../../EmissionFactors/uk-2023/factors.csv"
};

static const uint8_t uk_2024_factors[] = {
#embed "../../EmissionFactors/uk-2024/factors.csv"
};

static const uint8_t uk_2025_factors[] = {
#embed "../../EmissionFactors/uk-2025/factors.csv"
};

static const struct cemissionfactors_table files[] = {
  {"activities.csv", activities, sizeof activities},
  {"asia-electricity/factors.csv", asia_electricity_factors, sizeof asia_electricity_factors},
  {"blends.csv", blends, sizeof blends},
  {"cn-fuel-gbt32151-2024/factors.csv", cn_fuel_gbt32151_2024_factors, sizeof cn_fuel_gbt32151_2024_factors},
  {"cn-fuel-ndrc-2015/factors.csv", cn_fuel_ndrc_2015_factors, sizeof cn_fuel_ndrc_2015_factors},
  {"cn-grid/factors.csv", cn_grid_factors, sizeof cn_grid_factors},
  {"cn-heat/factors.csv", cn_heat_factors, sizeof cn_heat_factors},
  {"cn-other/factors.csv", cn_other_factors, sizeof cn_other_factors},
  {"conventions/factors.csv", conventions_factors, sizeof conventions_factors},
  {"dataset.json", dataset, sizeof dataset},
  {"events/cities.csv", events_cities, sizeof events_cities},
  {"events/factors.csv", events_factors, sizeof events_factors},
  {"events/masses.csv", events_masses, sizeof events_masses},
  {"events/measures.csv", events_measures, sizeof events_measures},
  {"gases.csv", gases, sizeof gases},
  {"hk-guidelines-2010/factors.csv", hk_guidelines_2010_factors, sizeof hk_guidelines_2010_factors},
  {"hk-utilities/factors.csv", hk_utilities_factors, sizeof hk_utilities_factors},
  {"hk-water/factors.csv", hk_water_factors, sizeof hk_water_factors},
  {"ipcc-2006/factors.csv", ipcc_2006_factors, sizeof ipcc_2006_factors},
  {"mo-electricity/factors.csv", mo_electricity_factors, sizeof mo_electricity_factors},
  {"regions.csv", regions, sizeof regions},
  {"sources.csv", sources, sizeof sources},
  {"uk-2019/factors.csv", uk_2019_factors, sizeof uk_2019_factors},
  {"uk-2021/factors.csv", uk_2021_factors, sizeof uk_2021_factors},
  {"uk-2022/factors.csv", uk_2022_factors, sizeof uk_2022_factors},
  {"uk-2023/factors.csv", uk_2023_factors, sizeof uk_2023_factors},
  {"uk-2024/factors.csv", uk_2024_factors, sizeof uk_2024_factors},
  {"uk-2025/factors.csv", uk_2025_factors, sizeof uk_2025_factors},
};

size_t cemissionfactors_count(void) { return sizeof files / sizeof files[0]; }

struct cemissionfactors_table cemissionfactors_file(size_t index) {
  if (index >= cemissionfactors_count()) {
    abort();
  }
  return files[index];
}
