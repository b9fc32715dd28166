#include "CRegistryFacts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char facts[] = {
#embed "registry.facts"
};

const unsigned char *infra_registry_facts(void) { return facts; }

size_t infra_registry_facts_size(void) { return sizeof facts; }
