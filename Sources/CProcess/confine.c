#define _GNU_SOURCE
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

// Landlock, by the kernel's numbers: headers of a build machine may be older than the kernel that it runs on.
// Source: the kernel's documentation, userspace-api/landlock.

struct ruleset {
  uint64_t files;
  uint64_t network;
  uint64_t scopes;
};

struct beneath {
  uint64_t allowed;
  int32_t folder;
} __attribute__((packed));

enum { create_ruleset = 444, add_rule = 445, restrict_self = 446, rule_beneath = 1, ask_version = 1 };

static const uint64_t execute = 1u << 0, write_file = 1u << 1, read_file = 1u << 2, read_folder = 1u << 3,
                      make_device = 1u << 6, make_socket = 1u << 9, make_pipe = 1u << 10, make_block = 1u << 11,
                      refer = 1u << 13, truncation = 1u << 14, device_control = 1u << 15;

static long landlock_version(void) { return syscall(create_ruleset, NULL, 0, ask_version); }

// All that a version can take away from files.
static uint64_t known_accesses(long version) {
  uint64_t known = (1u << 13) - 1;
  if (version >= 2) known |= refer;
  if (version >= 3) known |= truncation;
  if (version >= 5) known |= device_control;
  return known;
}

static void allow(int rules, const char *const *paths, uint64_t accesses) {
  for (; paths && *paths; paths++) {
    int folder = open(*paths, O_PATH | O_CLOEXEC);
    if (folder < 0) continue;
    struct beneath rule = {accesses, folder};
    if (syscall(add_rule, rules, rule_beneath, &rule, 0) != 0) {
      // What is no folder has nothing inside.
      rule.allowed &= execute | write_file | read_file | truncation | device_control;
      (void)syscall(add_rule, rules, rule_beneath, &rule, 0);
    }
    close(folder);
  }
}

static int confine_files(const struct infra_confinement *confinement, int has_processes) {
  long version = landlock_version();
  if (version < 1) return 0;
  uint64_t all = known_accesses(version);
  struct ruleset handled = {all, version >= 4 ? 3 : 0, version >= 6 ? 3 : 0};
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int rules = (int)syscall(create_ruleset, &handled, size, 0);
  if (rules < 0) return errno;
  allow(rules, confinement->readable, read_file | read_folder);
  allow(rules, confinement->executable, execute | read_file | read_folder);
  uint64_t special = execute | make_device | make_socket | make_pipe | make_block | device_control;
  allow(rules, confinement->writable, all & ~special);
  static const char *const processes[] = {"/proc", NULL};
  if (has_processes) allow(rules, processes, read_file | read_folder);
  int failure = syscall(restrict_self, rules, 0) != 0 ? errno : 0;
  close(rules);
  return failure;
}

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef ARCHITECTURE

#define REFUSED (SECCOMP_RET_ERRNO | EPERM)
#define UNKNOWN (SECCOMP_RET_ERRNO | ENOSYS)

// Calls of which nothing that compiles or declares has need, and that reach beyond files that Landlock guards: networks,
// other processes, rights and times of files, namespaces and mounts, the kernel itself. By number, since headers may be
// older than kernels; numbers from 424 on are the same on every architecture.
static const int refused[] = {
  SYS_socket, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
  SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, SYS_setsid,
  SYS_truncate, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr,
  SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_mknodat,
  SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_open_by_handle_at,
  SYS_name_to_handle_at, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_keyctl, SYS_add_key, SYS_request_key,
  SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_reboot, SYS_swapon, SYS_swapoff, SYS_acct,
  SYS_quotactl, SYS_settimeofday, SYS_clock_settime, SYS_clock_adjtime, SYS_adjtimex, SYS_sethostname,
  SYS_setdomainname, SYS_syslog, SYS_vhangup, SYS_fanotify_init,
  SYS_setpriority, SYS_ioprio_set, SYS_sched_setscheduler, SYS_sched_setparam, SYS_sched_setattr, SYS_migrate_pages,
  SYS_move_pages, SYS_shmget, SYS_shmat, SYS_shmctl, SYS_semget, SYS_semop, SYS_semctl, SYS_msgget, SYS_msgsnd,
  SYS_msgrcv, SYS_msgctl, SYS_mq_open, SYS_mq_unlink,
#if defined(__x86_64__)
  SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat, SYS_mknod, SYS_iopl, SYS_ioperm,
  SYS_kexec_file_load, SYS_modify_ldt,
#endif
  424 /* pidfd_send_signal */, 425, 426, 427 /* io_uring_* */, 428 /* open_tree */, 429 /* move_mount */,
  430 /* fsopen */, 431 /* fsconfig */, 432 /* fsmount */, 433 /* fspick */, 438 /* pidfd_getfd */,
  440 /* process_madvise */, 442 /* mount_setattr */, 443 /* quotactl_fd */, 448 /* process_mrelease */,
  452 /* fchmodat2 */, 463 /* setxattrat */, 466 /* removexattrat */, 467 /* open_tree_attr */,
  469 /* file_setattr */,
};

// What makes processes.
static const int making[] = {
#if defined(__x86_64__)
  SYS_fork, SYS_vfork,
#endif
};

// Signals to others: their numbers mean nothing in a namespace of one's own.
static const int signalling[] = {SYS_kill, SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo};

struct code {
  struct sock_filter text[256];
  unsigned short count;
};

static void add(struct code *code, struct sock_filter one) {
  if (code->count < sizeof code->text / sizeof *code->text) code->text[code->count] = one;
  code->count++;
}

static void load(struct code *code, size_t offset) {
  add(code, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

// Answers a call by a number so, if it is this one.
static void answer(struct code *code, int call, uint32_t action) {
  add(code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 1));
  add(code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

// Goes on behind `length` further instructions unless the call is this one.
static void only(struct code *code, int call, unsigned char length) {
  add(code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, length));
}

static int confine_calls(const struct infra_confinement *confinement, int has_namespaces) {
  static const size_t number = offsetof(struct seccomp_data, nr), first = offsetof(struct seccomp_data, args[0]),
                      second = offsetof(struct seccomp_data, args[1]);
  struct code code = {.count = 0};
  load(&code, offsetof(struct seccomp_data, arch));
  add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0));
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
  load(&code, number);
#if defined(__x86_64__)
  // The numbers of another interface of the same machine.
  add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000u, 0, 1));
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, REFUSED));
#endif
  for (size_t index = 0; index < sizeof refused / sizeof *refused; index++) answer(&code, refused[index], REFUSED);
  // Its arguments stand in memory, where no filter sees them; the C library goes back to `clone`.
  answer(&code, 435 /* clone3 */, UNKNOWN);
  if (!has_namespaces)
    for (size_t index = 0; index < sizeof signalling / sizeof *signalling; index++)
      answer(&code, signalling[index], REFUSED);
  if (!confinement->may_start_processes)
    for (size_t index = 0; index < sizeof making / sizeof *making; index++) answer(&code, making[index], REFUSED);
  // Limits of others.
  only(&code, SYS_prlimit64, 4);
  load(&code, first);
  add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0));
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, REFUSED));
  load(&code, number);
  // Of sockets, pairs of streams only, which processes speak to their children by: one of datagrams sends to any socket
  // that a path names, without being connected to it.
  only(&code, SYS_socketpair, 7);
  load(&code, first);
  add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 0, 3));
  load(&code, second);
  // The type is in the lowest four bits; what is above are flags.
  add(&code, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xf));
  add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SOCK_STREAM, 1, 0));
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, REFUSED));
  load(&code, number);
  // A signal to a thread: of its own process only, where it sees others.
  if (!has_namespaces) {
    only(&code, SYS_tgkill, 4);
    load(&code, first);
    add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)getpid(), 1, 0));
    add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, REFUSED));
    load(&code, number);
  }
  // Threads; processes where they may be; never namespaces.
  only(&code, SYS_clone, confinement->may_start_processes ? 4 : 6);
  load(&code, first);
  add(&code, (struct sock_filter)BPF_JUMP(
    BPF_JMP | BPF_JSET | BPF_K,
    CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET, 0, 1));
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, REFUSED));
  if (!confinement->may_start_processes) {
    add(&code, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0));
    add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, REFUSED));
  }
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  add(&code, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  if (code.count > sizeof code.text / sizeof *code.text) return E2BIG;
  struct sock_fprog program = {code.count, code.text};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0 ? errno : 0;
}

static int can_confine_calls(void) { return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0; }

#else

static int confine_calls(const struct infra_confinement *confinement, int has_namespaces) { return 0; }
static int can_confine_calls(void) { return 0; }

#endif

int infra_confines(void) {
  return (landlock_version() >= 1 ? INFRA_CONFINES_FILES : 0) | (can_confine_calls() ? INFRA_CONFINES_CALLS : 0);
}

int infra_confine(const struct infra_confinement *confinement, int has_namespaces, int has_processes) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  int failure = confine_files(confinement, has_processes);
  if (failure == 0) failure = confine_calls(confinement, has_namespaces);
  return failure;
}
