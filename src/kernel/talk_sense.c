// SPDX-License-Identifier: Apache-2.0
#include "kernel/talk_sense.h"

#define LONG_WORDS 40u /* a question is shorter, unless it has a mark */

/* The first line that fits says what is asked about. */
static const struct {
    TalkTopic topic;
    const char *phrases;
} TOPICS[] = {
    {TALK_TOPIC_COD, "cod|bayar di tempat|bayar ditempat|bayar nanti"},
    {TALK_TOPIC_FEE, "ongkir|ongkir kirim|biaya kirim|biaya antar|gratis kirim|fre ongkir"},
    {TALK_TOPIC_STATUS,
     "pesanan saya|pesananku|paketku|paket saya|resi|sampai mana|belum sampai|belum datang|"
     "kapan sampai|sudah dikirim|sudah kirim|kok belum|jadi kapan|sampai kapan|pesanan mana|"
     "orderanku|kapan jadi|kapan selesai|sudah jadi|sudah sampai|punya saya mana|saya mana|"
     "mana pesanan"},
    {TALK_TOPIC_PAYMENT, "rekening|qris|bayar bagaimana|cara bayar|bayar kemana|bayar ke|dana|ovo|"
                         "gopay|shopeepay|transfer ke|transfer kemana|bisa transfer|bisa bayar"},
    {TALK_TOPIC_DISCOUNT, "diskon|promo|potongan|bisa kurang|nego|murah lagi|kurangi|kurangin|murahin|turun harga"},
    {TALK_TOPIC_PRICE, "harga|berapa duit|berapaan|brapaan|sekilo berapa|satuan berapa"},
    {TALK_TOPIC_HOURS, "buka jam|jam buka|buka tidak|jam berapa buka|tutup jam|jam berapa tutup|"
                       "hari ini buka|masih buka|sudah buka|sudah tutup|buka sampai|buka hari|"
                       "besok buka|minggu buka|libur tidak|sampai jam berapa|jam berapa"},
    {TALK_TOPIC_PLACE,
     "alamat|lokasi|tempat mana|tempat di mana|toko mana|warung mana|posisi mana|daerah mana|"
     "di mana|toko mana|warung mana|sharelok|shareloc|maps"},
    {TALK_TOPIC_DELIVERY, "antar|kirim|luar kota|gosend|grab|ekspedisi|jne|jnt|ambil"},
    {TALK_TOPIC_KINDS, "rasa|ukuran|warna|size|varian|motif|isi berapa|isi|level|pedas tidak|"
                       "rasa|ukuran|bahan|isi apa|halal|tahan berapa"},
    {TALK_TOPIC_MENU, "menu|katalog|daftar harga|list harga|jual apa|ada apa|menu|catalog|"
                      "apa saja|apa aja"},
    {TALK_TOPIC_STOCK, "masih ada|ada tidak|ada kak|ada min|ada bu|ada mbak|ada mas|ada bang|"
                       "ada gan|ada sis|stok|habis|sisa|tersedia|masih|ada ya|ada"},
    {TALK_TOPIC_ORDERING, "cara pesan|bisa pesan|mau pesan|pesan bagaimana|po kapan|pesan kapan|"
                          "minimal pesan|min pesan|bisa request|terima pesanan|open po|bisa po"},
    {TALK_TOPIC_HOURS, "buka|tutup"},
    {TALK_TOPIC_PAYMENT, "bca|bri|bni|mandiri|bank"},
    {TALK_TOPIC_PRICE, "berapa"},
};

static const char *const TOPIC_KEYS[TALK_TOPIC_COUNT] = {
    "none",  "other", "price",    "stock",  "fee",      "delivery", "cod", "payment",
    "hours", "place", "discount", "status", "ordering", "kinds",    "menu"};

static const char *const TRICK_KEYS[TALK_TRICK_COUNT] = {
    "none", "code", "prize", "program", "refund", "bank", "money", "number", "link"};

/* Both groups of phrases must be there, the second one unless it is empty. */
static const struct {
    TalkTrick trick;
    const char *first, *second;
} TRICKS[] = {
    {TALK_TRICK_CODE,
     "otp|kode verifikasi|kode rahasia|kode sms|kode keamanan|kode yang masuk|"
     "kode masuk|angka yang masuk|digit yang masuk|kode unik yang masuk|kode 6 angka|kode 4 angka|"
     "digit yang|angka yang dikirim|masuk ke sms|cvv|kode aktivasi|digit kode|angka kode|pin atm|pin anda|mpin",
     "kirim|kasih|minta|sebutkan|bagikan|berikan|berapa|masukkan|informasikan|salah|bantu|beri|"
     "tolong|sebut|konfirmasi|forward|share|bacakan|foto|difoto|screenshot|ss"},
    {TALK_TRICK_CODE, "password|kata sandi|user id|nomor kartu|no kartu|nomor atm",
     "kirim|minta|sebutkan|berikan|masukkan|isi|konfirmasi"},
    {TALK_TRICK_PRIZE, "undian|pemenang|memenangkan|giveaway|gebyar",
     "selamat|terpilih|klaim|claim|pemenang|menang|anda|segera|pajak|hubungi"},
    {TALK_TRICK_PRIZE, "hadiah|kejutan",
     "terpilih|klaim|claim|pemenang|menang|memenangkan|mendapat|mendapatkan|pajak|undian|gebyar|"
     "hubungi"},
    {TALK_TRICK_REFUND,
     "kelebihan transfer|kebanyakan transfer|transfer kebanyakan|salah transfer|transfer lebih|kelebihan bayar|"
     "lebih transfer|transfer kelebihan|keliru transfer|terlanjur transfer|"
     "salah kirim uang|kelebihan kirim",
     "kembalikan|balikin|balikkan|refund|kembali|kirim balik|transfer balik|selisih|sisa|"
     "kembaliin|balik|pulangkan|dikembalikan|dibalikin|dibalikkan|kembali kan"},
    {TALK_TRICK_BANK,
     "pihak bank|dari bank|bank bca|bank bri|bank mandiri|bank bni|cs bank|"
     "customer service|petugas|admin shope|tim shope|pihak shope|pihak dana|"
     "admin whatsap|tim whatsap|pihak tokopedia|bpjs|kantor pajak|polisi|"
     "kominfo|bea cukai|pln|brimo|nasabah",
     "verifikasi|blokir|diblokir|tarif|perubahan|data diri|data anda|ktp|klik|isi formulir|"
     "aktivasi|terblokir|tunggakan|denda|ditahan|update data|rekening anda|akun anda|dibekukan|"
     "dinonaktifkan|dibatasi"},
    {TALK_TRICK_MONEY,
     "transfer dulu|transferin dulu|talangi dulu|bayarin dulu|isi saldo|isi pulsa|isikan pulsa|"
     "isikan saldo|isikan dana",
     "vendor|nanti diganti|nanti saya ganti"},
    {TALK_TRICK_MONEY, "saya kurir|kami kurir|kurir jne|kurir jnt|kurir paket", "transfer"},
    {TALK_TRICK_MONEY, "pinjaman|pinjol|dana cair|kredit online|dana cepat|modal usaha cepat",
     "cepat|tanpa jaminan|tanpa agunan|langsung cair|bunga|syarat|ktp|cair|proses|tanpa survei"},
    {TALK_TRICK_MONEY, "investasi|deposit|trading|kripto|crypto|robot trading|saham",
     "profit|untung|keuntungan|pasti|dijamin|persen|lipat|hari|garansi|balik modal"},
    {TALK_TRICK_MONEY,
     "kerja sampingan|kerja online|kerja paruh waktu|freelance|lowongan online|"
     "tugas sederhana|like video|subscribe|misi|penghasilan tambahan",
     "komisi|gaji|hari|sehari|penghasilan|bayaran|ribu|juta|cuan|upah"},
    {TALK_TRICK_NUMBER,
     "nomor baru|no baru|ganti nomor|ganti no|nomer baru|wa baru|hp baru|"
     "hp rusak|hp hilang",
     "pinjam|transfer|uang|dana|pulsa|tolong kirim|bayarin|talangi|butuh"},
    {TALK_TRICK_LINK, "klik|link|tautan|buka situs",
     "blokir|diblokir|hadiah|bantuan|klaim|verifikasi|undian|bansos|subsidi|gratis|batas waktu|"
     "dinonaktifkan|hangus|kuota|selamat|akun anda|cairkan|pencairan|rekber|dibekukan"},
};

static const char AUTOMATIC[] =
    "telah menghubungi|sudah menghubungi|telah hubungi|thank you for contacting|pesan otomatis|"
    "balasan otomatis|dibalas otomatis|kami sedang tidak|sedang tidak di tempat|sedang tidak aktif|"
    "di luar jam|diluar jam|luar jam operasional|luar jam kerja|akan segera kami balas|"
    "akan kami balas|segera kami balas|kami akan membalas|akan segera membalas|kami balas secepat|"
    "akan dibalas|akan segera merespon|akan kami respon|segera merespon|selamat datang di|"
    "ada yang bisa kami bantu|ada yang bisa dibantu|kami akan segera|saat ini kami tutup|"
    "silakan tinggalkan pesan|auto reply|away message";

static const char SELLER[] =
    "siap kak|total|total|ditunggu|silakan|silahkan|ada kak|habis kak|stok habis|restock|"
    "makasih sudah|kami|resi|open po|bisa dipesan|ready kak|mau pesan berapa|untuk berapa|"
    "atas nama siapa|alamat|rekening bca|rekening bri|rekening mandiri|a n|minimal|barang|"
    "kami kirim|kami antar|pesanan kakak|pesanan ibu|tersedia";
static const char BUYER[] =
    "berapa|mau pesan|pesan|masih ada|bisa cod|bisa antar|bisa kirim|alamat saya|saya transfer|"
    "sudah transfer|bukti transfer|kapan sampai|mau beli|beli|saya ambil|min|diskon tidak|gan|"
    "ongkir berapa|ada tidak|minta";

const char *talk_topic_key(TalkTopic topic)
{
    return TOPIC_KEYS[topic];
}

const char *talk_trick_key(TalkTrick trick)
{
    return TRICK_KEYS[trick];
}

static bool word_among(const TalkWord *word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (talk_word_is(word, words[i])) {
            return true;
        }
    }
    return false;
}

/* How people are spoken to at the end of what is said. */
static bool is_address(const TalkWord *word)
{
    static const char *const WORDS[] = {"kak", "kakak", "kk",  "min", "bu",   "ibu",  "pak", "bapak",
                                        "mas", "mbak",  "mba", "gan", "sis",  "bos",  "bang", "om",
                                        "teh", "kang",  "ceu", "de",  "dek",  "tante", "ya",  "sih",
                                        "nih", "deh",   "to",  "toh", "yo",   "nggeh"};
    return word_among(word, WORDS, sizeof WORDS / sizeof *WORDS);
}

/* "dikirim blm", "dapat potongan ga", "alamate ndi mbak": the last word asks. */
static bool ends_asking(const TalkText *text)
{
    static const char *const WORDS[] = {"tidak", "belum", "mana", "berapa", "kapan", "bagaimana", "apa"};
    size_t count = text->count;
    while (count > 0 && is_address(&text->words[count - 1])) {
        count--;
    }
    return count > 1 && word_among(&text->words[count - 1], WORDS, sizeof WORDS / sizeof *WORDS);
}

/* Are the words those of a question, also without its mark? */
static bool asks(const TalkText *text)
{
    if (text->asks) {
        return true;
    }
    if (text->count > LONG_WORDS || talk_text_any(text, "terserah|tidak apa|gapapa|apa ada")) {
        return false;
    }
    return talk_text_any(text, "berapa|kapan|bagaimana|kenapa|masih ada|ada tidak|bisa tidak|"
                               "boleh tidak|ada kak|ada min|ada bu|ada mbak|ada mas|bisa cod|"
                               "bisa antar|bisa kirim|bisa transfer|info|tanya|nanya|minta harga|"
                               "minta menu|minta katalog|di mana|mana ya|apa saja|apa aja|cod bisa|"
                               "antar bisa|kirim bisa|minta rekening|sudah buka|masih buka|"
                               "masih bisa|buka tidak|jadi tidak|ada apa|apa ya|mana kak|"
                               "sampai mana|tidak kak|tidak ya|tidak min|tidak bu|tidak mas|"
                               "tidak mbak|ada stok|stok ada|bisa pesan tidak|kemana|mana lokasi|"
                               "mana alamat|mana toko|belum sampai|belum datang|kok belum|resi dong|"
                               "minta resi|ada diskon|ada promo|ada potongan|dapat diskon|"
                               "dapat potongan|menu dong|katalog dong|nego dong|kurangi dong|"
                               "murahin|kurangin|stok masih") ||
           ends_asking(text);
}

static TalkTopic topic_find(const TalkText *text)
{
    for (size_t i = 0; i < sizeof TOPICS / sizeof *TOPICS; i++) {
        if (talk_text_any(text, TOPICS[i].phrases)) {
            return TOPICS[i].topic;
        }
    }
    return TALK_TOPIC_OTHER;
}

static TalkTrick trick_find(const TalkText *text)
{
    if (text->apk) {
        return TALK_TRICK_PROGRAM;
    }
    for (size_t i = 0; i < sizeof TRICKS / sizeof *TRICKS; i++) {
        bool link = TRICKS[i].trick != TALK_TRICK_LINK || text->link;
        if (link && talk_text_any(text, TRICKS[i].first) && talk_text_any(text, TRICKS[i].second)) {
            return TRICKS[i].trick;
        }
    }
    return TALK_TRICK_NONE;
}

bool talk_word_is_unit(const TalkWord *word)
{
    static const char *const UNITS[] = {
        "porsi", "bungkus", "buah",    "biji",    "kotak",  "dus",    "pack",    "cup",
        "gelas", "botol",   "kg",      "gram",    "ons",    "ekor",   "loyang",  "toples",
        "lusin", "set",     "lembar",  "potong",  "tusuk",  "piring", "liter",   "kantong",
        "ikat",  "bj",      "mangkok", "renteng", "slop",   "karung", "rantang", "tampah",
        "papan", "stel",    "pasang",  "x",       "kaleng", "jar",    "paket",   "butir",
        "sisir", "batang",  "gr",      "besek",   "nampan", "kodi",   "rol",    "rim",
        "eks",   "lusinan", "orang",   "bks",     "pax",    "pouch"};
    for (size_t i = 0; i < sizeof UNITS / sizeof *UNITS; i++) {
        if (talk_word_is(word, UNITS[i])) {
            return true;
        }
    }
    return false;
}

bool talk_number_is_other(const TalkText *text, size_t place)
{
    static const char *const BEFORE[] = {"jam",      "tanggal", "rt",    "rw",   "no",     "nomor",
                                         "blok",     "rp",      "level", "gang", "gg",     "hp",
                                         "wa",       "km",      "usia",  "kode", "lantai", "harga",
                                         "setengah", "total",   "jln",   "jl",   "kelas",  "umur"};
    static const char *const BEHIND[] = {
        "rb",    "ribu",  "k",  "jt",     "juta", "rupiah", "hari", "jam",   "menit", "minggu",
        "foto",  "gambar", "video", "pertanyaan", "kali",
        "bulan", "tahun", "an", "persen", "pagi", "siang",  "sore", "malam", "km"};
    static const char *const DAYS[] = {"senin", "selasa", "rabu", "kamis", "jumat",
                                       "sabtu", "minggu", "ahad", "ini",   "besok"};
    const TalkWord *word = &text->words[place];
    if (talk_word_number(word) > 9999) {
        return true;
    }
    bool two_more = place + 2 < text->count; /* "2 jam 4", "2 hari jumat" */
    if (two_more && ((talk_word_is(word + 1, "jam") && talk_word_number(word + 2) >= 0) ||
                     (talk_word_is(word + 1, "hari") &&
                      word_among(word + 2, DAYS, sizeof DAYS / sizeof *DAYS)))) {
        return false;
    }
    return (place > 0 && word_among(word - 1, BEFORE, sizeof BEFORE / sizeof *BEFORE)) ||
           (place + 1 < text->count &&
            word_among(word + 1, BEHIND, sizeof BEHIND / sizeof *BEHIND));
}

static bool has_quantity(const TalkText *text)
{
    for (size_t i = 0; i < text->count; i++) {
        if (talk_word_number(&text->words[i]) > 0 && !talk_number_is_other(text, i)) {
            return true;
        }
    }
    return false;
}

static bool has_counted_unit(const TalkText *text)
{
    for (size_t i = 0; i + 1 < text->count; i++) {
        if (talk_word_number(&text->words[i]) > 0 && talk_word_is_unit(&text->words[i + 1])) {
            return true;
        }
    }
    return talk_text_any(text, "seporsi|sebungkus|sekotak|selusin");
}

static bool orders(const TalkText *text, TalkTopic topic)
{
    if (topic == TALK_TOPIC_STATUS || topic == TALK_TOPIC_PRICE || topic == TALK_TOPIC_DISCOUNT ||
        talk_text_any(text, "tidak jadi|batal|cancel|pesan ini|kalau beli|kalau pesan|kalau ambil|"
                            "kalau po|misal|misalkan|kemarin pesan|yang datang|transfer salah|"
                            "kak salah|rusak|refund")) {
        return false;
    }
    bool many = has_quantity(text);
    if (talk_text_any(text, "mau pesan|saya pesan|aku pesan|jadi pesan|ikut pesan|tolong pesan|"
                            "pesan ya|pesan dong|mau beli|saya ambil|mau ambil|mau po|ikut po")) {
        return many || topic == TALK_TOPIC_NONE;
    }
    if (many && talk_text_any(text, "pesan|pesanan|beli|mau|minta|bungkus|ambil|butuh|tambah|po|"
                                    "buatkan|bikinin|kirim|antar|list")) {
        return true;
    }
    return topic == TALK_TOPIC_NONE && has_counted_unit(text) && text->count <= LONG_WORDS;
}

static bool only_thanks(const TalkText *text)
{
    static const char *const WORDS[] = {
        "makasih",  "terima", "kasih",  "oke",           "ya",     "siap",   "baik",   "kak",
        "kk",       "bu",     "pak",    "mas",           "mbak",   "min",    "sama",   "iya",
        "mantap",   "matur",  "hatur",  "alhamdulillah", "amin",   "aamiin", "banget", "sudah",
        "noted",    "good",   "nice",   "bapak",         "ibu",    "bang",   "gan",    "sis",
        "bos",      "bgt",    "banyak", "wah",           "enak",   "deh",    "dong",   "sekali",
        "ditunggu", "haha",   "hehe",   "wkwk",          "wkwkwk", "sampai", "lagi",   "kakak",
        "de",       "dek",    "om",     "tante",         "salam",  "pagi",   "teh",    "kang",
        "mba",      "jazakallah", "khair", "barokah",    "berkah", "sehat",  "yo",     "nggih"};
    if (text->asks) {
        return false;
    }
    for (size_t i = 0; i < text->count; i++) {
        if (!word_among(&text->words[i], WORDS, sizeof WORDS / sizeof *WORDS)) {
            return false;
        }
    }
    return true;
}

static bool says_paid(const TalkText *text)
{
    if (talk_text_any(text, "belum transfer|belum bayar|nanti transfer|besok transfer")) {
        return false;
    }
    return talk_text_any(text, "bukti transfer|bukti bayar|bukti pembayaran|bukti tf|"
                               "sudah transfer|sudah saya transfer|sudah aku transfer|"
                               "sudah ya transfer|sudah bayar|sudah saya bayar|sudah lunas|"
                               "barusan transfer|baru transfer|transfer sudah|sudah tak transfer|"
                               "sudah masuk belum|sudah di transfer|sudah di bayar|transfer masuk|"
                               "sudah scan|sudah qris|pembayaran berhasil|transfer berhasil|"
                               "transaksi berhasil|cek transfer|cek mutasi|transfer saya sudah masuk|"
                               "saya transfer tadi|tadi saya transfer|struk transfer|ini bukti|"
                               "ini bukti");
}

void talk_sense_find(const TalkText *text, TalkSense *ret_sense)
{
    TalkSense sense = {.thanks = only_thanks(text)};
    if (!sense.thanks) {
        sense.topic = asks(text) ? topic_find(text) : TALK_TOPIC_NONE;
        sense.trick = trick_find(text);
        sense.paid = says_paid(text);
        sense.orders = sense.trick == TALK_TRICK_NONE && !sense.paid && orders(text, sense.topic);
        sense.moves = talk_text_any(text, "antar|kirim|alamat|jam|ambil|besok|lusa|nanti|jln|jl");
    }
    sense.sells = (int8_t)(talk_text_any(text, SELLER) - talk_text_any(text, BUYER));
    *ret_sense = sense;
}

bool talk_sense_automatic(const TalkText *text)
{
    return talk_text_any(text, AUTOMATIC);
}

bool talk_sense_awaits_proof(const TalkText *text)
{
    return talk_text_any(text, "bukti transfer|bukti bayar|bukti|rekening|no rekening|"
                               "transfer ke|bca|bri|bni|mandiri|qris|dana|gopay|ovo|dp");
}
