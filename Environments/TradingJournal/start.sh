#!/bin/bash
# Makes a host of a fresh Amazon Linux: Node under a process manager with its instances, a web server in front of it, and
# the agent that sends logs, memory and disk to CloudWatch. The application comes by the "deploy" document.
set -euo pipefail

dnf install -y nodejs22 nodejs22-npm nginx postgresql16 certbot python3-certbot-nginx amazon-cloudwatch-agent
npm install --global pm2@6
useradd --system --create-home --shell /sbin/nologin journal

cat > /etc/trading-journal.env <<'SETTINGS'
NODE_ENV=@{environment}
INSTANCES=@{instances}
PORT=@{port}
DATABASE_HOST=@{database}
DATABASE_SECRET=@{secret}
REDIS_URL=rediss://@{redis}:6379
BACKUPS=s3://@{bucket}
HOST_NAME=@{domain}
SETTINGS

cat > /etc/nginx/conf.d/journal.conf <<'SITE'
log_format measured escape=json '{"status": $status, "duration": $request_time, "path": "$uri"}';
server {
  listen 80;
  server_name @{domain};
  access_log /var/log/nginx/journal.json measured;
  location / {
    proxy_pass http://127.0.0.1:@{port};
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  }
}
SITE
systemctl enable --now nginx

cat > /opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json <<'AGENT'
{
  "logs": {"logs_collected": {"files": {"collect_list": [
    {"file_path": "/var/log/nginx/journal.json", "log_group_name": "@{logs}", "log_stream_name": "{instance_id}"}
  ]}}},
  "metrics": {
    "append_dimensions": {"InstanceId": "${aws:InstanceId}"},
    "aggregation_dimensions": [["InstanceId"]],
    "metrics_collected": {
      "mem": {"measurement": ["mem_used_percent"]},
      "disk": {"measurement": ["used_percent"], "resources": ["/"]}
    }
  }
}
AGENT
amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s \
  -c file:/opt/aws/amazon-cloudwatch-agent/etc/amazon-cloudwatch-agent.json
