internal import InfraModel

extension TerraformWay {
  static let databases: [String: TerraformWay] = [
    "aws_db_instance": .one("AWS::RDS::DBInstance", "{identifier}"),
    "aws_db_subnet_group": .one("AWS::RDS::DBSubnetGroup", "{name}"),
    "aws_db_parameter_group": .one("AWS::RDS::DBParameterGroup", "{name}"),
    "aws_db_proxy": .one("AWS::RDS::DBProxy", "{name}"),
    "aws_db_proxy_default_target_group": .several(
      Made(
        "AWS::RDS::DBProxyTargetGroup", "{arn}",
        knowing: ["DBProxyName": "{db_proxy_name}", "TargetGroupName": "{name}"])),
    "aws_db_proxy_target": .part(of: ["aws_db_proxy_default_target_group"], by: "db_proxy_name"),
    "aws_rds_cluster": .one("AWS::RDS::DBCluster", "{cluster_identifier}"),
    "aws_rds_cluster_instance": .one("AWS::RDS::DBInstance", "{identifier}"),
    "aws_rds_cluster_parameter_group": .one("AWS::RDS::DBClusterParameterGroup", "{name}"),
    "aws_docdb_cluster": .one("AWS::DocDB::DBCluster", "{cluster_identifier}"),
    "aws_docdb_cluster_instance": .one("AWS::DocDB::DBInstance", "{identifier}"),
    "aws_docdb_subnet_group": .one("AWS::DocDB::DBSubnetGroup", "{name}"),
    "aws_docdb_cluster_parameter_group": .one("AWS::DocDB::DBClusterParameterGroup", "{name}"),
    "aws_dynamodb_table": .one("AWS::DynamoDB::Table", "{name}"),
  ]

  static let caches: [String: TerraformWay] = [
    "aws_elasticache_cluster": .one("AWS::ElastiCache::CacheCluster", "{cluster_id}"),
    "aws_elasticache_replication_group": .one("AWS::ElastiCache::ReplicationGroup", "{replication_group_id}"),
    "aws_elasticache_subnet_group": .one("AWS::ElastiCache::SubnetGroup", "{name}"),
    "aws_elasticache_parameter_group": .one("AWS::ElastiCache::ParameterGroup", "{name}"),
  ]

  static let storage: [String: TerraformWay] = [
    "aws_s3_bucket": .one("AWS::S3::Bucket", "{bucket}"),
    "aws_s3_bucket_policy": .one("AWS::S3::BucketPolicy", "{bucket}"),
    "aws_s3_bucket_accelerate_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_acl": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_cors_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_intelligent_tiering_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_lifecycle_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_logging": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_notification": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_object_lock_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_ownership_controls": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_public_access_block": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_replication_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_server_side_encryption_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_versioning": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_bucket_website_configuration": .part(of: "aws_s3_bucket", by: "bucket"),
    "aws_s3_object": .nothing("infra declares buckets, not what is in them"),
    "aws_efs_file_system": .one("AWS::EFS::FileSystem", "{id}"),
    "aws_efs_mount_target": .one("AWS::EFS::MountTarget", "{id}"),
    "aws_efs_access_point": .one("AWS::EFS::AccessPoint", "{id}"),
    "aws_efs_backup_policy": .part(of: "aws_efs_file_system", by: "file_system_id"),
    "aws_efs_file_system_policy": .part(of: "aws_efs_file_system", by: "file_system_id"),
  ]

  static let backups: [String: TerraformWay] = [
    "aws_backup_vault": .one("AWS::Backup::BackupVault", "{name}"),
    "aws_backup_vault_policy": .part(of: "aws_backup_vault", by: "backup_vault_name"),
    "aws_backup_vault_lock_configuration": .part(of: "aws_backup_vault", by: "backup_vault_name"),
    "aws_backup_vault_notifications": .part(of: "aws_backup_vault", by: "backup_vault_name"),
    "aws_backup_plan": .one("AWS::Backup::BackupPlan", "{id}"),
    "aws_backup_selection": .one("AWS::Backup::BackupSelection", "{plan_id}|{id}"),
  ]
}
