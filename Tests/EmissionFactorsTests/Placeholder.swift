// EmissionFactorsTests
