// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/phone.h"
#include "base/text.h"
#include "importer/row.h"
#include "intake/cell_word.h"

enum { NAME, PHONE, PLACE, NOTE, NO_DATE };

static const ImportColumn COLUMNS[] = {
    [NAME] = {"Nama|Nama pelanggan|Nama pembeli|Pelanggan|Nama kontak|Nama lengkap|Name|Full name|"
              "Customer|First name|Given name|Nama depan|Display name|Nama tampilan", true, "name", N_("Nama"), LOOKS_TEXT,
              "nama|name|pelanggan|pembeli|kontak|customer|contact"},
    [PHONE] = {"Nomor HP|No HP|No. HP|HP|Nomor WhatsApp|No WhatsApp|No WA|WhatsApp|WA|Telepon|No "
               "telepon|Nomor telepon|Telp|No telp|Phone|Phone number|Mobile|Mobile phone|Phone 1 - Value|"
               "Telepon 1 - Nilai|Primary phone", true,
               "phone", N_("Nomor HP"), LOOKS_PHONE,
               "hp|wa|whatsapp|telepon|telp|tlp|phone|mobile|nomor|kontak"},
    [PLACE] = {"Alamat|Tempat|Kota|Desa|Address|City", false, "place", N_("Alamat"), LOOKS_TEXT,
               "alamat|tempat|kota|desa|dusun|kecamatan|address|city"},
    [NOTE] = {"Catatan|Keterangan|Note|Notes", false, "note", N_("Catatan"), LOOKS_TEXT,
              "catatan|keterangan|ket|note"},
    {NULL},
};

/* A spreadsheet that took the number for one has eaten its zero: "812…" */
static bool phone_read(ImportRow *row, BatchContact *contact)
{
    g_auto(GStrv) several = g_strsplit(row_text(row, PHONE), " ::: ", 2); /* as Google joins them */
    const char *typed = several[0] != NULL ? several[0] : "";
    g_autofree char *mended = *typed == '8' ? g_strconcat("0", typed, NULL) : g_strdup(typed);
    char word[CELL_WORD_MAX];
    g_autofree char *phone = NULL;
    contact->phone = "";
    if (!row_has(row, PHONE)) {
        return true;
    }
    if (cell_word_squeeze(typed, word, sizeof word) && cell_word_is_scientific(word)) {
        return row_refuse(row, PHONE,
                          N_("Nomor ini rusak karena berkas pernah dibuka dan disimpan di Excel. "
                             "Unduh lagi yang asli dan jangan dibuka dulu."));
    }
    if (!phone_parse(mended, &phone)) {
        return row_refuse(row, PHONE, N_("Nomor HP ini tidak bisa dibaca."));
    }
    contact->phone = batch_keep(row->batch, phone);
    return true;
}

static void table_row(ImportRow *row)
{
    BatchContact contact = {.row = row->row->line};
    if (!phone_read(row, &contact)) {
        return;
    }
    contact.name = batch_keep_clean(row->batch, row_text(row, NAME), 60);
    if (*contact.name == '\0') {
        row_refuse(row, NAME, N_("Namanya kosong."));
        return;
    }
    g_autofree char *folded = text_fold(*contact.phone != '\0' ? contact.phone : contact.name);
    if (batch_repeat(row->batch, folded) > 0) {
        row_refuse(row, *contact.phone != '\0' ? PHONE : NAME,
                   N_("Orang ini sudah ada di baris sebelumnya."));
        return;
    }
    contact.place = batch_keep_clean(row->batch, row_text(row, PLACE), 60);
    contact.note = batch_keep_clean(row->batch, row_text(row, NOTE), 500);
    g_array_append_val(row->batch->contacts, contact);
}

const Importer importer_contact_table = {
    .name = "contact_table",
    .label = N_("daftar pelanggan sendiri"),
    .advice = N_("CSV atau Excel dengan judul kolom Nama dan Nomor HP, juga simpanan kontak dari "
                 "ponsel; boleh juga Alamat dan Catatan."),
    .kind = IMPORT_CONTACTS,
    .own = true,
    .columns = COLUMNS,
    .order = DATE_DMY,
    .date_column = NO_DATE,
    .row = table_row,
};
