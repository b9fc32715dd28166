#pragma once
#include <stddef.h>

/* The facts of every type of the CloudFormation registry, as Scripts/registry_facts.py packs them. They live as long as
   the program. */
const unsigned char *infra_registry_facts(void);

/* How many bytes they are. */
size_t infra_registry_facts_size(void);
