#!/bin/sh
# The postgres image runs this once, in a new volume.
set -eu

psql -v ON_ERROR_STOP=1 -v owner_password="$PACONNECT_OWNER_PASSWORD" -v web_password="$PACONNECT_WEB_PASSWORD" \
    -U "$POSTGRES_USER" -d postgres -f /roles/roles.sql
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d paconnect -f /roles/extensions.sql
