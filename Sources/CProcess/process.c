#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Between fork and exec only calls that are safe in a signal handler: other threads' locks may be held forever.

static int limit(int resource, uint64_t value) {
  struct rlimit limits = {value, value};
  return value == 0 ? 0 : setrlimit(resource, &limits);
}

int infra_process_can_confine_files(void) {
  return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

// The program may read and run what lies below some paths, and touch nothing else. A kernel without Landlock, or with
// an older one, takes away what it can; that is no error.
static void restrict_files(const char *const *readable) {
  if (!infra_process_can_confine_files()) return;
  const uint64_t reading = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  // All that the first version of Landlock knows: execute, write, read, list, remove and make of every kind.
  struct landlock_ruleset_attr all = {.handled_access_fs = (1ULL << 13) - 1};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0);
  if (rules < 0) return;
  for (; *readable; readable++) {
    int file = open(*readable, O_PATH | O_CLOEXEC);
    if (file < 0) continue;
    struct landlock_path_beneath_attr rule = {.allowed_access = reading, .parent_fd = file};
    if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0) {
      // A plain file has nothing to list.
      rule.allowed_access &= ~(uint64_t)LANDLOCK_ACCESS_FS_READ_DIR;
      (void)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    }
    close(file);
  }
  (void)syscall(SYS_landlock_restrict_self, rules, 0);
  close(rules);
}

static void close_between(unsigned first, unsigned last) {
  if (first > last || syscall(SYS_close_range, first, last, 0u) == 0) return;
  for (unsigned file = first; file <= last && file < 4096; file++) close((int)file);
}

static int prepare(
  const char *folder, const int *descriptors, int count, int *report, const struct infra_process_limits *limits) {
  // Sources first move out of the way of the targets.
  int moved[16];
  if (count > 16) return EINVAL;
  int high = fcntl(*report, F_DUPFD_CLOEXEC, 64);
  if (high < 0) return errno;
  *report = high;
  for (int index = 0; index < count; index++) {
    moved[index] = fcntl(descriptors[index], F_DUPFD_CLOEXEC, 64);
    if (moved[index] < 0) return errno;
  }
  for (int index = 0; index < count; index++)
    if (dup2(moved[index], index) < 0) return errno;
  // The report and the copies close by themselves, too, once the program runs.
  close_between((unsigned)count, (unsigned)high - 1);
  close_between((unsigned)high + 1, ~0u);
  if (setpgid(0, 0) != 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return errno;
  if (folder && chdir(folder) != 0) return errno;
  if (!limits) return 0;
  if (limit(RLIMIT_AS, limits->address_space) || limit(RLIMIT_CPU, limits->cpu_seconds)
      || limit(RLIMIT_NOFILE, limits->open_files))
    return errno;
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
  if (limits->readable) {
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
    (void)unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC);
    restrict_files(limits->readable);
  }
  return 0;
}

int infra_process_start(
  const char *path, char *const arguments[], char *const environment[], const char *folder, const int *descriptors,
  int descriptor_count, const struct infra_process_limits *limits, pid_t *pid) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  sigset_t all, previous;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &previous);
  pid_t child = fork();
  int failure = child < 0 ? errno : 0;
  if (child == 0) {
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    failure = prepare(folder, descriptors, descriptor_count, &report[1], limits);
    if (failure == 0) {
      execve(path, arguments, environment);
      failure = errno;
    }
    ssize_t written = write(report[1], &failure, sizeof failure);
    _exit(written < 0 ? 126 : 127);
  }
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
  close(report[1]);
  if (child > 0) {
    int reported = 0;
    ssize_t count;
    do count = read(report[0], &reported, sizeof reported);
    while (count < 0 && errno == EINTR);
    if (count == sizeof reported) {
      failure = reported;
      while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    } else {
      *pid = child;
    }
  }
  close(report[0]);
  return failure;
}
