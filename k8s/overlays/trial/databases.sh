# A database and its owner for each service, at the very first start of the server.
set -eu
create() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v name="$1" -v user="$2" -v password="$3" <<'SQL'
create role :"user" login password :'password';
create database :"name" owner :"user" encoding 'UTF8' template template0;
SQL
}
create directive "$DIRECTIVE_USER" "$DIRECTIVE_PASSWORD"
create task "$TASK_USER" "$TASK_PASSWORD"
create notification "$NOTIFICATION_USER" "$NOTIFICATION_PASSWORD"
