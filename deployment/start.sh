#!/bin/sh
# Starts Touchstone and goes with it: a start that fails ends with one line and an exit code, never with a
# server that is up and answers 404.
set -u
here=$(cd "$(dirname "$0")" && pwd)
war=${TOUCHSTONE_WAR:-$here/touchstone.war}
server=${TOUCHSTONE_SERVER:-$here/payara-micro.jar}
port=${TOUCHSTONE_PORT:-8080}
patience=${TOUCHSTONE_START_SECONDS:-300}
log=$(mktemp)

refuse() { echo "Touchstone did not start: $1" >&2; exit 1; }

[ -n "${TOUCHSTONE_DB_URL:-}" ] || refuse "set TOUCHSTONE_DB_URL, for example jdbc:mysql://database:3306/touchstone"
[ -n "${TOUCHSTONE_DB_USER:-}" ] || refuse "set TOUCHSTONE_DB_USER and TOUCHSTONE_DB_PASSWORD"
if [ -n "${TOUCHSTONE_DB_PASSWORD_FILE:-}" ]; then
  TOUCHSTONE_DB_PASSWORD=$(cat "$TOUCHSTONE_DB_PASSWORD_FILE") || refuse "cannot read $TOUCHSTONE_DB_PASSWORD_FILE"
  export TOUCHSTONE_DB_PASSWORD
fi

# shellcheck disable=SC2086 # options are words on purpose
java ${JAVA_OPTIONS:--XX:MaxRAMPercentage=70} -jar "$server" --deploy "$war" --contextroot / --port "$port" \
  --nocluster --disablephonehome --prebootcommandfile "$here/payara-preboot.txt" >"$log" 2>&1 &
process=$!
tail -f "$log" &
follower=$!
trap 'kill $process $follower 2>/dev/null; wait $process; exit 143' TERM INT

waited=0
until curl -fs -o /dev/null "http://localhost:$port/health/ready"; do
  why=""
  kill -0 $process 2>/dev/null || why="the server stopped while starting"
  if grep -q "Access denied for user" "$log"; then why="the database refused the user or the password"
  elif grep -q "Unknown database" "$log"; then why="there is no such database as TOUCHSTONE_DB_URL names"
  elif grep -q "Communications link failure" "$log"; then why="the database does not answer"
  elif grep -q "Address already in use" "$log"; then why="port $port is in use"
  elif grep -q "Exception while loading the app" "$log"; then why="it could not be deployed; the log above says why"
  elif [ "$waited" -ge "$patience" ]; then why="not ready after $patience seconds"
  fi
  if [ -n "$why" ]; then
    kill $process $follower 2>/dev/null
    wait $process 2>/dev/null
    refuse "$why"
  fi
  sleep 1
  waited=$((waited + 1))
done
echo "Touchstone is ready on port $port"
# The log has done its service as a file; from here the process's output is what is followed.
wait $process
code=$?
kill $follower 2>/dev/null
exit $code
