# Sourced by ./run and ./check: the Debian 12 packages each needs, and how they get installed.

# Building and running the program.
packages_run=(
    gcc libc6-dev make cmake ninja-build pkgconf gettext
    libglib2.0-dev libsqlite3-dev libpq-dev libmicrohttpd-dev libjansson-dev libsodium-dev
    libical-dev zlib1g-dev libbrotli-dev libarchive-dev libexpat1-dev libvips-dev libturbojpeg0-dev librsvg2-dev libcairo2-dev libpango1.0-dev libqrencode-dev
    libxlsxwriter-dev
    fonts-lato fonts-league-spartan fonts-roboto-slab fonts-lobstertwo fonts-hosny-amiri
    fonts-noto-color-emoji
    clang lld # the chat kernel as WebAssembly; without them chats are read on the server
    esbuild # shortens scripts and style; without it scripts only lose their comments
)
# Checking it: PostgreSQL for the store tests, a browser for the journeys, Python for tools/.
packages_check=(
    "${packages_run[@]}"
    git ca-certificates python3 universal-ctags strace postgresql-15 chromium fonts-dejavu-core
    liblinear-dev # makes data/feel.model anew
    poppler-utils tidy zbar-tools # others read the PDF, HTML and QR codes that the program makes
)
# Node from elsewhere comes with its own npm, which Debian's package would fight.
command -v npm >/dev/null || packages_check+=(nodejs npm)

packages_missing() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || echo "$package"
    done
}

# packages_install NAME…: installs only what is not there yet; silent when nothing is missing.
packages_install() {
    local missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        echo "Bukan Debian: pasang sendiri padanan paket ini: $*" >&2
        return 0
    fi
    mapfile -t missing < <(packages_missing "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Paket belum ada. Jalankan sebagai root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Memasang paket: ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
