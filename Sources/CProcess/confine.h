#ifndef INFRA_CONFINE_H
#define INFRA_CONFINE_H

#include "process.h"

/// Takes away from this process, and from all that it starts, everything that a confinement does not name, as far as the
/// kernel can. Returns 0 or an error number. Safe between fork and exec.
/// `has_namespaces`: it sees no other processes, so that it may send signals.
int infra_confine(const struct infra_confinement *confinement, int has_namespaces);

/// What the kernel can take away, but for namespaces.
int infra_confines(void);

#endif
