import InfraModel

/// A setting of a database engine, as parameter groups have it.
struct DatabaseParameter: Sendable {
  let name: String
  /// Whether it takes effect at once.
  let isDynamic: Bool
  let type: String
  let standard: String?
  let allowed: String?

  /// The parameters of a family, by name. Not all that RDS has: those that people set, and those whose effect waits for a restart.
  /// Source: the PostgreSQL documentation (context `postmaster` is static) and the MySQL reference manual (dynamic or not).
  static func all(of family: String) -> [DatabaseParameter] {
    if family.hasPrefix("postgres") || family.hasPrefix("aurora-postgresql") { return postgres }
    if family.hasPrefix("mysql") || family.hasPrefix("mariadb") || family.hasPrefix("aurora-mysql") { return mysql }
    return family.hasPrefix("docdb") ? documents : []
  }

  /// Source: the developer guide of DocumentDB, "Amazon DocumentDB cluster parameters reference".
  private static let documents = parse(
    """
    d audit_logs string disabled enabled,disabled,ddl,dml_read,dml_write,all,none
    d change_stream_log_retention_duration integer 10800 3600-604800
    d default_collection_compression string disabled enabled,disabled
    d profiler string disabled enabled,disabled
    d profiler_sampling_rate float 1.0 0.0-1.0
    d profiler_threshold_ms integer 100 50-2147483646
    s tls string enabled enabled,disabled,fips-140-3,tls1.2+,tls1.3+
    d ttl_monitor string enabled enabled,disabled
    """)

  private static let postgres = parse(
    """
    s autovacuum_freeze_max_age integer 200000000 10000-2000000000
    s autovacuum_max_workers integer GREATEST({DBInstanceClassMemory/64371566592},3) 1-262143
    s huge_pages string on on,off,try
    s max_connections integer LEAST({DBInstanceClassMemory/9531392},5000) 6-8388607
    s max_files_per_process integer - 64-2147483647
    s max_locks_per_transaction integer 64 10-2147483647
    s max_logical_replication_workers integer - 0-262143
    s max_pred_locks_per_transaction integer - 10-2147483647
    s max_prepared_transactions integer 0 0-8388607
    s max_replication_slots integer 20 5-8388607
    s max_wal_senders integer 20 5-8388607
    s max_worker_processes integer GREATEST({DBInstanceVCPU*2},8) 8-262143
    s rds.logical_replication boolean 0 0,1
    s shared_buffers integer {DBInstanceClassMemory/32768} 16-1073741823
    s shared_preload_libraries list pg_stat_statements -
    s superuser_reserved_connections integer - 0-8388607
    s track_activity_query_size integer 4096 100-1048576
    s track_commit_timestamp boolean - 0,1
    s wal_buffers integer - -1-262143
    d application_name string - -
    d autovacuum boolean 1 0,1
    d autovacuum_analyze_scale_factor float 0.05 0-100
    d autovacuum_naptime integer 15 1-2147483
    d autovacuum_vacuum_cost_delay float 2 -1-100
    d autovacuum_vacuum_scale_factor float 0.1 0-100
    d checkpoint_completion_target float 0.9 0-1
    d checkpoint_timeout integer - 30-3600
    d deadlock_timeout integer - 1-2147483647
    d default_transaction_isolation string - serializable,repeatable read,read committed,read uncommitted
    d effective_cache_size integer {DBInstanceClassMemory/16384} 1-2147483647
    d effective_io_concurrency integer - 0-1000
    d idle_in_transaction_session_timeout integer 86400000 0-2147483647
    d idle_session_timeout integer - 0-2147483647
    d jit boolean - 0,1
    d lock_timeout integer - 0-2147483647
    d log_autovacuum_min_duration integer 10000 -1-2147483647
    d log_checkpoints boolean - 0,1
    d log_connections boolean - 0,1
    d log_disconnections boolean - 0,1
    d log_duration boolean - 0,1
    d log_lock_waits boolean - 0,1
    d log_min_duration_statement integer - -1-2147483647
    d log_statement string - none,ddl,mod,all
    d log_temp_files integer - -1-2147483647
    d maintenance_work_mem integer GREATEST({DBInstanceClassMemory*1024/63963136},65536) 1024-2147483647
    d max_parallel_workers integer GREATEST({DBInstanceVCPU/2},8) 0-1024
    d max_parallel_workers_per_gather integer - 0-1024
    d max_slot_wal_keep_size integer - -1-2147483647
    d max_wal_size integer 2048 128-201326592
    d min_wal_size integer 192 128-201326592
    d password_encryption string scram-sha-256 md5,scram-sha-256
    d pg_stat_statements.track string top none,top,all
    d random_page_cost float - 0-1.79769e+308
    d rds.force_admin_logging_level string - disabled,debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic
    d rds.force_autovacuum_logging_level string warning disabled,debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic
    d rds.force_ssl boolean 1 0,1
    d rds.log_retention_period integer 4320 1440-10080
    d search_path string - -
    d statement_timeout integer - 0-2147483647
    d temp_buffers integer - 100-1073741823
    d timezone string UTC -
    d track_io_timing boolean 1 0,1
    d wal_compression string - off,on,pglz,lz4,zstd
    d work_mem integer - 64-2147483647
    """)

  private static let mysql = parse(
    """
    s innodb_buffer_pool_instances integer - 1-64
    s innodb_log_file_size integer 134217728 4194304-107374182400
    s lower_case_table_names integer 0 0,1
    s performance_schema boolean 0 0,1
    s skip_name_resolve boolean - 0,1
    s tls_version string - -
    d binlog_format string MIXED ROW,STATEMENT,MIXED
    d character_set_server string - -
    d collation_server string - -
    d general_log boolean - 0,1
    d innodb_buffer_pool_size integer {DBInstanceClassMemory*3/4} 5242880-9223372036854775807
    d innodb_flush_log_at_trx_commit integer 1 0-2
    d innodb_lock_wait_timeout integer - 1-1073741824
    d interactive_timeout integer - 1-31536000
    d log_bin_trust_function_creators boolean - 0,1
    d log_output string FILE TABLE,FILE,NONE
    d long_query_time float - 0-31536000
    d max_allowed_packet integer - 1024-1073741824
    d max_connections integer {DBInstanceClassMemory/12582880} 1-100000
    d require_secure_transport boolean - 0,1
    d slow_query_log boolean - 0,1
    d sql_mode list - -
    d time_zone string - -
    d transaction_isolation string - READ-UNCOMMITTED,READ-COMMITTED,REPEATABLE-READ,SERIALIZABLE
    d wait_timeout integer - 1-31536000
    """)

  /// One line each: `s`tatic or `d`ynamic, name, type, the engine's value, what is allowed (which may hold blanks); `-` for none.
  private static func parse(_ lines: String) -> [DatabaseParameter] {
    lines.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 4).map(String.init)
      func given(_ index: Int) -> String? { parts[index] == "-" ? nil : parts[index] }
      return DatabaseParameter(
        name: parts[1], isDynamic: parts[0] == "d", type: parts[2], standard: given(3), allowed: given(4))
    }
  }
}
