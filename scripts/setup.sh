#!/usr/bin/env bash
# Installs what HT Base needs on Debian and Ubuntu, and nothing that is there already: npm packages, Chromium, redis-server, bubblewrap, monolith.
# The npm scripts run it before they start (`prestart`, `pretest`, ...); HTBASE_SETUP=check only says what is missing.
# It needs no Node: a machine may have an old one, and the right one comes with the packages.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

monolith_version=2.12.0
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/htbase
monolith_home=$cache/monolith-$monolith_version
logs=$cache/setup-logs
stamp=node_modules/.htbase-setup

say() { printf 'setup: %s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }

# --- what is missing -------------------------------------------------------------------------------------------------

packages_hash() { cat package.json package-lock.json .npmrc shared/package.json services/*/package.json cli/package.json docs/examples/package.json | sha256sum; }

npm_is_done() { [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(packages_hash)" ] && [ -x node_modules/.bin/node ]; }

chromium_is_there() {
  [ -n "${CHROMIUM_PATH:-}" ] || [ -x /usr/lib/chromium/chromium ] || has chromium || has chromium-browser || has google-chrome-stable || has google-chrome
}

monolith_is_there() { [ -n "${MONOLITH_PATH:-}" ] || has monolith || [ -x "$monolith_home/bin/monolith" ]; }

redis_is_there() { [ -n "${REDIS_URL:-}" ] || has redis-server; }

# PostgreSQL refuses to run as root
user_is_there() { [ "$(id -u)" != 0 ] || [ -n "${DATABASE_URL:-}" ] || id htbase >/dev/null 2>&1; }

apt_packages=()
chromium_is_there || apt_packages+=(chromium fonts-liberation)
redis_is_there || apt_packages+=(redis-server)
{ has setpriv && has flock && has prlimit; } || apt_packages+=(util-linux)
# without it Chromium and monolith run outside of a jail, unless CAPTURE_JAIL says otherwise
[ "${CAPTURE_JAIL:-}" = off ] || has bwrap || apt_packages+=(bubblewrap)

missing=()
npm_is_done || missing+=("npm packages (npm ci)")
[ ${#apt_packages[@]} = 0 ] || missing+=("Debian packages: ${apt_packages[*]}")
user_is_there || missing+=("the system user htbase, for PostgreSQL")
needs_monolith=no
if ! monolith_is_there; then
  if has cargo; then
    needs_monolith=yes
    missing+=("monolith $monolith_version, built by cargo into $monolith_home")
  elif [ ! -e "$cache/no-monolith-said" ]; then
    say "there is neither monolith nor cargo: the archiver monolith will be unavailable (install cargo and start again, or set MONOLITH_PATH)"
    mkdir -p "$cache" && touch "$cache/no-monolith-said"
  fi
fi

[ ${#missing[@]} = 0 ] && exit 0
if [ "${HTBASE_SETUP:-}" = check ]; then
  say "missing:"
  printf '  - %s\n' "${missing[@]}" >&2
  exit 1
fi

# --- install it ------------------------------------------------------------------------------------------------------

mkdir -p "$logs" || { say "$logs can't be written; set XDG_CACHE_HOME to a folder that can"; exit 1; }
exec 9>"$cache/setup.lock"
if has flock && ! flock --nonblock 9; then
  say "another set-up is running; waiting for it"
  flock 9
  exec 9>&-
  exec bash "$0" # most likely nothing is left to do
fi

as_root=()
if [ "$(id -u)" != 0 ] && { [ ${#apt_packages[@]} != 0 ] || ! user_is_there; }; then
  if has sudo && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
  else
    say "this has to be installed by root once, then start again:"
    say "  sudo apt-get install --no-install-recommends ${apt_packages[*]}"
    exit 1
  fi
fi
if [ ${#apt_packages[@]} != 0 ] && ! has apt-get; then
  say "this is not Debian or Ubuntu; install what corresponds to these packages, then start again: ${apt_packages[*]}"
  exit 1
fi
if ! npm_is_done && ! has npm; then
  say "npm is missing: install Node.js with npm (version 18 or later; the right Node comes with the packages)"
  exit 1
fi

say "going to install:"
printf '  - %s\n' "${missing[@]}" >&2

# step NAME COMMAND...: runs beside the others, with a log of its own; says how long it took
step() {
  local name=$1 log=$logs/$1.log started=$SECONDS
  shift
  if "$@" >"$log" 2>&1 9>&-; then
    say "$name: done in $((SECONDS - started)) s"
  else
    say "$name: FAILED after $((SECONDS - started)) s, see $log"
    tail -n 15 "$log" | sed 's/^/  | /' >&2
    return 1
  fi
}

install_npm() {
  rm -f "$stamp"
  npm ci --no-audit --no-fund --loglevel=warn && [ -x node_modules/.bin/node ] && packages_hash >"$stamp.new" && mv "$stamp.new" "$stamp"
}

install_apt() {
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 --yes)
  local install=("${apt[@]}" install --no-install-recommends "${apt_packages[@]}")
  "${as_root[@]}" dpkg --configure -a # mends what an interrupted installation left
  # without package lists, or with old ones, the first try fails
  "${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }
}

add_user() { useradd --system --no-create-home --shell /usr/sbin/nologin htbase; }

# cargo builds elsewhere: the place where monolith is looked for never holds half of it
build_monolith() {
  local build=$cache/monolith-build
  cargo install monolith --locked --version "$monolith_version" --root "$build" --target-dir "$build/target" &&
    "$build/bin/monolith" --version && rm -rf "$monolith_home" && mkdir -p "$monolith_home" && mv "$build/bin" "$monolith_home/bin" && rm -rf "$build"
}

pids=()
npm_is_done || { say "npm packages: installing, log in $logs/npm.log"; step npm install_npm & pids+=($!); }
[ ${#apt_packages[@]} = 0 ] || { say "Debian packages: installing, log in $logs/apt.log"; step apt install_apt & pids+=($!); }
user_is_there || { step user add_user & pids+=($!); }
if [ $needs_monolith = yes ]; then
  say "monolith: building (about 2 minutes), log in $logs/monolith.log"
  step monolith build_monolith || say "the archiver monolith will be unavailable" &
  pids+=($!)
fi

trap 'kill "${pids[@]}" 2>/dev/null; exit 130' INT TERM
failed=0
for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
exit $failed
