// SPDX-License-Identifier: Apache-2.0
#include "action/talk/chat_form.h"

static const Choice KEEP[] = {{"question", N_("Pesan yang menunggu jawaban")},
                              {"order", N_("Pesanan yang barangnya dikenali")},
                              {"contact", N_("Kontak, tanpa izin menghubungi")},
                              {"reply", N_("Balasan siap")},
                              {"counts", N_("Hitungan: banyaknya pesan dan lama menjawab")},
                              {0}};
static const Field FIELDS[] = {
    {"file", N_("Berkas chat"), FIELD_FILE, true, .max = CHAT_FILE_MAX,
     .accept = ".txt,.zip,text/plain,application/zip", .example = N_("Pilih berkas .txt atau .zip"),
     .help = N_("Di WhatsApp: buka chatnya, Lainnya, Ekspor chat, Tanpa media.")},
    {"me", N_("Nama Anda di chat ini"), FIELD_TEXT, .max = 100,
     .help = N_("Kosongkan bila tidak tahu: kami coba tebak.")},
    {"order", N_("Urutan tanggal"), FIELD_CHOICE, .choices = CHAT_ORDERS},
    {"keep", N_("Yang disimpan"), FIELD_SET, .choices = KEEP,
     .help = N_("Kosong: pesan yang menunggu dan hitungannya.")},
    {0},
};
static const Form FORM = {FIELDS};

static void *prepare(const Doing *doing, GError **error)
{
    const Lang *lang = doing->context->lang;
    ChatOrder order = CHAT_DMY;
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(GError) failure = NULL;
    ChatWish wish = {form_text(doing->values, "me"), "", chat_order_of(doing->values, &order)};
    g_autoptr(ChatFound) found = chat_found_read(doing->context, form_file(doing->values, "file"),
                                                 &wish, &problem, &failure);
    if (failure != NULL) {
        g_propagate_error(error, g_steal_pointer(&failure));
    } else if (found == NULL) {
        form_errors_add(doing->errors, "file", "%s", tr(lang, chat_problem_sentence(problem)));
    } else if (found->talk->owner < 0) {
        form_errors_add(
            doing->errors, "me", "%s",
            tr(lang, "Belum jelas yang mana Anda. Tulis nama Anda seperti di chat ini."));
        return NULL;
    }
    return g_steal_pointer(&found);
}

static void found_free(void *found)
{
    chat_found_free(found);
}

static bool is_kept(const Doing *doing, const char *key)
{
    const char *keep = form_text(doing->values, "keep");
    return form_set_has(*keep != '\0' ? keep : "question,counts", key);
}

static bool run(const Doing *doing, GError **error)
{
    const ChatFound *found = doing->prepared;
    ChatKept kept = {0};
    for (guint i = 0; i < found->items->len; i++) {
        const ChatItem *item = g_ptr_array_index(found->items, i);
        bool guessed = item->kind != CHAT_ORDER || *item->lines != '\0';
        if (guessed && is_kept(doing, chat_item_key(item->kind)) &&
            !chat_item_take(doing, item, false, &kept, error)) {
            return false;
        }
    }
    if (is_kept(doing, "counts") && !chat_keep_counts(doing->context, found->talk, error)) {
        return false;
    }
    doing->result->message = chat_kept_words(&kept, doing->context->lang);
    return true;
}

const Action action_chat_import = {
    .name = "chat_import",
    .resource = "chats",
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Baca chat ini"),
    .done = N_("Chat sudah dibaca. Berkasnya tidak disimpan."),
    .summary = "Reads a WhatsApp export and keeps the kinds of things named; the file is not kept.",
    .prepare = prepare,
    .prepared_free = found_free,
    .run = run,
};
