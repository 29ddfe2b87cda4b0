#!/bin/sh
# Makes nginx' configuration from contracts/routes.csv. `start` (the container's command) then starts nginx;
# `only SERVICE HOST...` has one service's requests handed to these hosts alone, while another of its replicas is
# replaced; `all` undoes it. Both reload nginx, which finishes what it has begun.
set -eu
routes=${ROUTES:-/contracts/routes.csv}
conf=${CONF:-/etc/nginx/conf.d/default.conf}

# Where requests for a service go. The name is asked for at every request (for a second an answer is kept), so a replica that
# comes or goes is noticed; hosts named one by one stand in a group of their own.
target() {
  case "$1" in
    "${chosen:-}") echo chosen ;;
    *:*) echo "$1" ;;
    *) echo "$1:8080" ;;
  esac
}

# Links in messages open without an account: so many a second from one address, the services bound each link besides.
# The walk of the sandbox's clock over months is one answer.
apart() {
  case "$1" in
    /r) echo "limit_req zone=links burst=300 nodelay; " ;;
    /sandbox) echo "proxy_read_timeout 10m; " ;;
  esac
}

location() { # prefix, service
  cat <<CONF
  location = $1 { set \$target $(target "$2"); include /gateway/proxy.conf; proxy_pass http://\$target; }
  location $1/ { set \$target $(target "$2"); include /gateway/proxy.conf; proxy_pass http://\$target; $(apart "$1")}
CONF
}

configuration() {
  if [ -n "${chosen:-}" ]; then
    echo "upstream chosen {"
    for host in $hosts; do echo "  server $host:8080 max_fails=0;"; done
    echo "}"
  fi
  cat <<CONF
map \$uri \$down { default /down.html; ~^/api/ /down.json; }
map \$uri \$too_large { default /too-large.html; ~^/api/ /too-large.json; }
limit_req_zone \$binary_remote_addr zone=links:4m rate=5r/s;
limit_req_status 429;
server {
  listen 8080;
  server_tokens off;
${TRUSTED_PROXY:+  set_real_ip_from $TRUSTED_PROXY; real_ip_header X-Forwarded-For;}
  access_log off;
  resolver ${RESOLVER:-127.0.0.11} valid=1s ipv6=off;
  client_max_body_size 24m;
  proxy_read_timeout 90s;
  set \$origin_scheme ${BASE_URL%%://*};
  root /gateway;

  location = / { return 302 ${BASE_URL}/tasks; }
  location = /gateway-health { return 204; }
CONF
  tail -n +2 "$routes" | tr -d '\r' | grep . | while IFS=, read -r prefix service; do location "$prefix" "$service"; done
  if [ -n "${SANDBOX:-}" ]; then
    location /sandbox sandbox
    # its provider of identities, by the name of the issuer
    location /dondoc sandbox:8091
  fi
  cat <<CONF

  # Said by the gateway itself when no replica of a service takes the request
  error_page 502 504 \$down;
  error_page 413 \$too_large;
  error_page 429 /too-many.html;
  location = /down.html { internal; add_header Retry-After 2 always; }
  location = /down.json { internal; default_type application/problem+json; types { } add_header Retry-After 2 always; }
  location = /too-many.html { internal; add_header Retry-After 60 always; }
  location = /too-large.html { internal; }
  location = /too-large.json { internal; default_type application/problem+json; types { } }
  location / { return 404; }
}
CONF
}

write() {
  configuration >"$conf.next"
  mv "$conf.next" "$conf"
}

case "${1:-}" in
  print) configuration ;;
  start)
    write
    exec nginx -g 'daemon off;'
    ;;
  only)
    chosen=$2
    shift 2
    hosts=$*
    write
    nginx -s reload
    ;;
  all)
    write
    nginx -s reload
    ;;
  *)
    echo "gateway.sh start | only SERVICE HOST... | all | print" >&2
    exit 2
    ;;
esac
