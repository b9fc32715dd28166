#ifndef INFRA_BUILD_H
#define INFRA_BUILD_H

// What a release's build says of itself, by -Xcc -DINFRA_COMMIT=… and -Xcc -DINFRA_COMPILER=… of `swift build`.

/// The commit that it was built from; NULL for a build of a checkout, which may be of no commit.
const char *infra_build_commit(void);

/// What the compiler said of itself; NULL where nobody asked it.
const char *infra_build_compiler(void);

#endif
