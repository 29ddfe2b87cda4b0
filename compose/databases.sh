#!/bin/bash
# Run once by the image of PostgreSQL, on an empty data directory: a role and a database for each service.
set -e
for name in directive task notification; do
  password=$(sed -n "s/^$name=//p" /run/secrets/databases)
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<SQL
create role $name login password '$password';
create database $name owner $name;
revoke all on database $name from public;
SQL
done
