// SPDX-License-Identifier: Apache-2.0
/* What a message wants (requirement T01). */
#include <glib.h>
#include <string.h>

#include "kernel/talk_sense.h"

static TalkSense sense_of(const char *typed)
{
    TalkText text;
    TalkSense sense;
    talk_text_read(&text, (ChatSpan){typed, strlen(typed)});
    talk_sense_find(&text, &sense);
    return sense;
}

static void questions_have_their_topic(void)
{
    static const struct {
        const char *typed;
        TalkTopic topic;
    } CASES[] = {
        {"brp harganya kak", TALK_TOPIC_PRICE},
        {"nastar setoples brp ya", TALK_TOPIC_PRICE},
        {"msh ada kak", TALK_TOPIC_STOCK},
        {"ready gak min", TALK_TOPIC_STOCK},
        {"risolnya ada?", TALK_TOPIC_STOCK},
        {"cod bs?", TALK_TOPIC_COD},
        {"bisa cod gak", TALK_TOPIC_COD},
        {"ongkir ke Bandung brp", TALK_TOPIC_FEE},
        {"bisa dianter gak bu?", TALK_TOPIC_DELIVERY},
        {"buka jam brp", TALK_TOPIC_HOURS},
        {"alamatnya dmn kak", TALK_TOPIC_PLACE},
        {"paketku blm nyampe??", TALK_TOPIC_STATUS},
        {"diskon ga kak kalo beli 10", TALK_TOPIC_DISCOUNT},
        {"minta norek kak", TALK_TOPIC_PAYMENT},
        {"ada rasa apa aja?", TALK_TOPIC_KINDS},
        {"minta menu dong", TALK_TOPIC_MENU},
        {"ini beneran?", TALK_TOPIC_OTHER},
        /* other languages, without a mark, the asking word at the end */
        {"piro regane risol", TALK_TOPIC_PRICE},
        {"sabaraha hargana teh", TALK_TOPIC_PRICE},
        {"tasih wonten mboten bu", TALK_TOPIC_STOCK},
        {"masih aya teu", TALK_TOPIC_STOCK},
        {"kumaha carana mesen", TALK_TOPIC_ORDERING},
        {"iso cod ora mas", TALK_TOPIC_COD},
        {"alamate ndi mbak", TALK_TOPIC_PLACE},
        {"dimana lokasinya", TALK_TOPIC_PLACE},
        {"tutup jam piro", TALK_TOPIC_HOURS},
        {"jam 2 buka kak?", TALK_TOPIC_HOURS},
        {"pesenan sy udh dikirim blm", TALK_TOPIC_STATUS},
        {"kok blm dateng ya", TALK_TOPIC_STATUS},
        {"pesenan 2 risol sy mana", TALK_TOPIC_STATUS},
        {"bayarnya kemana kak", TALK_TOPIC_PAYMENT},
        {"ada diskon gak kalo beli 10", TALK_TOPIC_DISCOUNT},
        {"beli byk dpt potongan ga", TALK_TOPIC_DISCOUNT},
        {"mau pesan 3 bks ya kak", TALK_TOPIC_NONE},
        {"makasih kak", TALK_TOPIC_NONE},
        {"saya sudah di depan", TALK_TOPIC_NONE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s", CASES[i].typed);
        g_assert_cmpstr(talk_topic_key(sense_of(CASES[i].typed).topic), ==,
                        talk_topic_key(CASES[i].topic));
    }
}

static void orders_are_told_from_questions(void)
{
    static const char *const ORDERS[] = {"pesen 2 ya",        "mau 3 porsi nasi kuning",
                                         "sy ambil 1 toples", "Pesanan:\n- sambal 2\n- kerupuk 1",
                                         "bungkus 5 bu",      "order kak 2 kotak",
                                         "tuku risol loro mbak", "hoyong risol tilu teh",
                                         "mau pesan hadiah buat guru 10 pcs selamat hari guru",
                                         "tambah 1 lagi ya",  "tlg kirim 10 box besok"};
    static const char *const OTHERS[] = {
        "pesanan saya mana?", "pesen 10 brp kak?",   "gak jadi pesen 2 ya", "besok jam 4 ya",
        "bisa pesan?",        "sudah transfer 50rb", "rumah no 5",          "makasih bu",
        "kalo beli 10 dapet berapa", "kemarin pesen 5 yg dateng cuma 4", "kirim 2 fotonya kak",
        "ini transferan 2x ya kak salah", "gajadi pesen 2 kak", "pesanan 2 risol saya mana"};
    for (size_t i = 0; i < G_N_ELEMENTS(ORDERS); i++) {
        g_test_message("%s", ORDERS[i]);
        g_assert_true(sense_of(ORDERS[i]).orders);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(OTHERS); i++) {
        g_test_message("%s", OTHERS[i]);
        g_assert_false(sense_of(OTHERS[i]).orders);
    }
}

static void proofs_are_told_from_intentions(void)
{
    g_assert_true(sense_of("Ini bukti tf nya").paid);
    g_assert_true(sense_of("udh sy transfer ya bu").paid);
    g_assert_true(sense_of("sudah bayar via qris").paid);
    g_assert_true(sense_of("sampun kulo transfer mbak").paid);
    g_assert_true(sense_of("tos ditransfer teh").paid);
    g_assert_true(sense_of("udh ku tf 50rb").paid);
    g_assert_false(sense_of("durung tak transfer").paid);
    g_assert_false(sense_of("sy transfer bca ya").paid);
    g_assert_false(sense_of("blm transfer kak, nanti").paid);
}

static void tricks_have_a_reason(void)
{
    static const struct {
        const char *typed;
        TalkTrick trick;
    } CASES[] = {
        {"kak tolong kirim kode OTP yg masuk ke hp kakak ya", TALK_TRICK_CODE},
        {"Selamat! Nomor Anda terpilih sebagai pemenang undian", TALK_TRICK_PRIZE},
        {"kak ini foto paketnya lihat.apk", TALK_TRICK_PROGRAM},
        {"kak saya kelebihan transfer 500rb tolong dikembalikan", TALK_TRICK_REFUND},
        {"Kami dari pihak bank, rekening Anda akan diblokir, segera verifikasi", TALK_TRICK_BANK},
        {"pinjaman dana cepat cair tanpa jaminan", TALK_TRICK_MONEY},
        {"kerja online cuma like video komisi 200rb per hari", TALK_TRICK_MONEY},
        {"bu ini nomor baru saya, bisa transfer dulu 300rb", TALK_TRICK_NUMBER},
        {"klik https://bit.ly/xyz untuk klaim bantuan", TALK_TRICK_LINK},
        {"bu boleh minta kode 6 angka yg masuk ke sms ibu", TALK_TRICK_CODE},
        {"kode unik yg masuk tlg difoto ya", TALK_TRICK_CODE},
        {"admin shopee kak, akun anda akan dibekukan, verifikasi data", TALK_TRICK_BANK},
        {"tolong isi saldo dana sy nanti diganti", TALK_TRICK_MONEY},
        {"pesan 200 kotak tp transfer dulu 1jt ke vendor minuman", TALK_TRICK_MONEY},
        {"saya kurir jne ongkirnya blm dibayar, transfer dulu", TALK_TRICK_MONEY},
        {"saya transfer dulu ya kak, kurirnya dari saya", TALK_TRICK_NONE},
        {"mau pesan hadiah buat guru 10 pcs selamat hari guru", TALK_TRICK_NONE},
        {"anak sy ultah dpt hadiah kue, selamat ya", TALK_TRICK_NONE},
        {"pesen 2 ya kak", TALK_TRICK_NONE},
        {"sudah saya transfer ke rekening bank bri ya", TALK_TRICK_NONE},
        {"https://shopee.co.id/produk ini ada?", TALK_TRICK_NONE},
        {"ini kado untuk hadiah ulang tahun ya", TALK_TRICK_NONE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s", CASES[i].typed);
        g_assert_cmpstr(talk_trick_key(sense_of(CASES[i].typed).trick), ==,
                        talk_trick_key(CASES[i].trick));
    }
}

static void thanks_ask_for_nothing(void)
{
    g_assert_true(sense_of("Makasih banyak ya kak 🙏").thanks);
    g_assert_true(sense_of("👍").thanks);
    g_assert_true(sense_of("hatur nuhun teh").thanks);
    g_assert_true(sense_of("mksh bnyk kak").thanks);
    g_assert_false(sense_of("makasih, besok ada lagi?").thanks);
}

static void greetings_by_machine_are_known(void)
{
    TalkText text;
    static const char *const SENT[] = {
        "Terima kasih telah menghubungi Dapur Melati. Ada yang bisa kami bantu?",
        "Maaf kami sedang tutup, pesan akan kami balas besok pagi."};
    for (size_t i = 0; i < G_N_ELEMENTS(SENT); i++) {
        talk_text_read(&text, (ChatSpan){SENT[i], strlen(SENT[i])});
        g_assert_true(talk_sense_automatic(&text));
    }
    static const char HAND[] = "Ready kak, Rp25.000/bks";
    talk_text_read(&text, (ChatSpan){HAND, strlen(HAND)});
    g_assert_false(talk_sense_automatic(&text));
}

void test_talk_sense(void)
{
    g_test_add_func("/kernel/talk_sense/topics", questions_have_their_topic);
    g_test_add_func("/kernel/talk_sense/orders", orders_are_told_from_questions);
    g_test_add_func("/kernel/talk_sense/paid", proofs_are_told_from_intentions);
    g_test_add_func("/kernel/talk_sense/tricks", tricks_have_a_reason);
    g_test_add_func("/kernel/talk_sense/thanks", thanks_ask_for_nothing);
    g_test_add_func("/kernel/talk_sense/automatic", greetings_by_machine_are_known);
}
