#!/bin/bash
# Makes a web server of a fresh Amazon Linux: it runs the application's container, which writes to CloudWatch.
set -euo pipefail

dnf install -y docker
systemctl enable --now docker

cat > /etc/budgettracker.env <<'SETTINGS'
PORT=@{port}
@{variables}SETTINGS

image=@{image}
aws ecr get-login-password --region @{region} | docker login --username AWS --password-stdin "${image%%/*}"
docker run --detach --name web --restart always --env-file /etc/budgettracker.env \
  --publish @{port}:@{port} --log-driver awslogs --log-opt awslogs-region=@{region} \
  --log-opt awslogs-group=@{logs} "$image"
