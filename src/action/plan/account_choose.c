// SPDX-License-Identifier: Apache-2.0
#include "store/account.h"

#include "action/action.h"
#include "guide/account_kind.h"
#include "guide/platform.h"

static const Choice KINDS[] = {{"personal", N_("Akun pribadi")},
                               {"business", N_("Akun atau halaman usaha")},
                               {"both", N_("Dicampur dengan sengaja")},
                               {0}};
static const Field FIELDS[] = {
    {"platform", N_("Tempat"), FIELD_CHOICE, true},
    {"kind", N_("Akun yang dipakai"), FIELD_CHOICE, true, .choices = KINDS},
    {"friends", N_("Jumlah teman sekarang"), FIELD_NUMBER, .max = FRIENDS_MAX,
     .help = N_("Boleh kosong. Untuk akun pribadi.")},
    {"reason", N_("Alasan Anda"), FIELD_TEXT, .max = 160},
    {0},
};
static const Form FORM = {FIELDS};

/* A choice is hers; what she should know is said, never refused (P13). */
static void tell_ceiling(const Doing *doing, const Account *account)
{
    const Lang *lang = doing->context->lang;
    int64_t most = 0;
    Ceiling ceiling = account_ceiling(doing->context->knowledge, account->platform, account->kind,
                                      account->friends, &most);
    if (ceiling == CEILING_REACHED) {
        doing->result->message = g_strdup_printf(
            tr(lang, "Pilihan dicatat. Akun pribadi di sini paling banyak %d teman: sudah penuh. "
                     "Teman baru diajak ke halaman usaha, ya."),
            (int)most);
    } else if (ceiling == CEILING_NEAR) {
        doing->result->message = g_strdup_printf(
            tr(lang, "Pilihan dicatat. Batas teman di sini %d, sebentar lagi penuh."), (int)most);
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Account account = {.platform = form_text(doing->values, "platform"),
                       .kind = form_text(doing->values, "kind"),
                       .friends = form_int(doing->values, "friends"),
                       .reason = form_text(doing->values, "reason"),
                       .changed_at = context->now};
    if (platform_find(context->knowledge, account.platform) == NULL) {
        form_errors_add(doing->errors, "platform", "%s",
                        tr(context->lang, "Tempat ini belum dikenal. Pilih dari daftar."));
        return true;
    }
    tell_ceiling(doing, &account);
    return account_choose(context->db, context->business_id, &account, &doing->result->id, error);
}

const Action action_account_choose = {
    .name = "account_choose",
    .resource = "accounts",
    .needs = CAN_PLAN,
    .form = &FORM,
    .label = N_("Simpan pilihan"),
    .done = N_("Pilihan akun sudah dicatat."),
    .summary = "Decides for a platform: personal account, business account, or both on purpose.",
    .run = run,
};
