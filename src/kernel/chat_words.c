// SPDX-License-Identifier: Apache-2.0
#include "kernel/chat_words.h"

#include <string.h>

typedef struct {
    const char *text;
    uint8_t length;
    uint8_t word; /* ChatWord */
} Entry;

/* Final points are left out; a text is looked up with and without. */
static const Entry WORDS[] = {
#define W(text, word)                                                                              \
    {                                                                                              \
        text, sizeof text - 1, CHAT_WORD_##word                                                    \
    }
    /* Android, chats exported without media */
    W("<Media tidak disertakan>", MEDIA),
    W("<Media omitted>", MEDIA),
    W("<media omitted>", MEDIA),
    W("<Media ommited>", MEDIA),
    W("<Media dikecualikan>", MEDIA),
    W("<Medien ausgeschlossen>", MEDIA),
    W("<Médias omis>", MEDIA),
    W("<Multimedia omitido>", MEDIA),
    W("<Archivo omitido>", MEDIA),
    W("<Mídia oculta>", MEDIA),
    W("<Arquivo de mídia oculto>", MEDIA),
    W("<Ficheiro não revelado>", MEDIA),
    W("<Media omessi>", MEDIA),
    W("<Media weggelaten>", MEDIA),
    W("<Média vynechány>", MEDIA),
    W("<Pominięto multimedia>", MEDIA),
    W("<Без медиафайлов>", MEDIA),
    W("<Medya dahil edilmedi>", MEDIA),
    W("<Medya atlanmış>", MEDIA),
    W("<Fichier omis>", MEDIA),
    W("<Media utelämnat>", MEDIA),
    W("<Mediefil udeladt>", MEDIA),
    W("<Media jätetty pois>", MEDIA),
    W("<Hiányzó médiafájl>", MEDIA),
    W("<メディアは含まれていません>", MEDIA),
    W("<省略多媒體檔案>", MEDIA),
    W("<省略影音内容>", MEDIA),
    W("<미디어 파일을 생략한 대화내용>", MEDIA),
    W("<تم استبعاد الوسائط>", MEDIA),
    W("<मीडिया के बिना>", MEDIA),
    W("<ละเว้นสื่อ>", MEDIA),
    W("<View once voice message omitted>", MEDIA),
    W("null", MEDIA), /* what Android cannot write down: seen once, taken back */
    W("Menunggu pesan ini. Ini mungkin memerlukan waktu lama", MEDIA),
    W("Menunggu pesan ini. Mungkin perlu beberapa saat", MEDIA),
    W("Waiting for this message. This may take a while", MEDIA),
    W("Lokasi terkini dibagikan", MEDIA),
    W("live location shared", MEDIA),
    /* iPhone */
    W("gambar tidak disertakan", MEDIA),
    W("video tidak disertakan", MEDIA),
    W("audio tidak disertakan", MEDIA),
    W("stiker tidak disertakan", MEDIA),
    W("GIF tidak disertakan", MEDIA),
    W("Kartu kontak tidak disertakan", MEDIA),
    W("dokumen tidak disertakan", MEDIA),
    W("catatan video tidak disertakan", MEDIA),
    W("pesan video tidak disertakan", MEDIA),
    W("foto tidak disertakan", MEDIA),
    W("image omitted", MEDIA),
    W("video omitted", MEDIA),
    W("audio omitted", MEDIA),
    W("sticker omitted", MEDIA),
    W("GIF omitted", MEDIA),
    W("Contact card omitted", MEDIA),
    W("document omitted", MEDIA),
    W("video note omitted", MEDIA),
    W("Bild weggelassen", MEDIA),
    W("Video weggelassen", MEDIA),
    W("Audio weggelassen", MEDIA),
    W("Sticker weggelassen", MEDIA),
    W("GIF weggelassen", MEDIA),
    W("Dokument weggelassen", MEDIA),
    W("Kontaktkarte ausgelassen", MEDIA),
    W("imagen omitida", MEDIA),
    W("Video omitido", MEDIA),
    W("video omitido", MEDIA),
    W("audio omitido", MEDIA),
    W("sticker omitido", MEDIA),
    W("GIF omitido", MEDIA),
    W("documento omitido", MEDIA),
    W("Tarjeta de contacto omitida", MEDIA),
    W("imagem ocultada", MEDIA),
    W("vídeo omitido", MEDIA),
    W("áudio ocultado", MEDIA),
    W("figurinha omitida", MEDIA),
    W("Cartão do contato omitido", MEDIA),
    W("image absente", MEDIA),
    W("vidéo absente", MEDIA),
    W("audio omis", MEDIA),
    W("sticker omis", MEDIA),
    W("GIF retiré", MEDIA),
    W("document manquant", MEDIA),
    W("Fiche contact retirée", MEDIA),
    W("immagine omessa", MEDIA),
    W("video omesso", MEDIA),
    W("audio omesso", MEDIA),
    W("sticker omesso", MEDIA),
    W("sticker non incluso", MEDIA),
    W("GIF esclusa", MEDIA),
    W("documento omesso", MEDIA),
    W("Scheda contatto omessa", MEDIA),
    W("afbeelding weggelaten", MEDIA),
    W("video weggelaten", MEDIA),
    W("audio weggelaten", MEDIA),
    W("sticker weggelaten", MEDIA),
    W("GIF weggelaten", MEDIA),
    W("document weggelaten", MEDIA),
    W("Contactkaart weggelaten", MEDIA),
    W("obrázek vynechán", MEDIA),
    W("video vynecháno", MEDIA),
    W("zvukový soubor vynechán", MEDIA),
    W("nálepka vynechána", MEDIA),
    W("GIF vynechán", MEDIA),
    W("dokument vynechán", MEDIA),
    W("Vizitka vynechána", MEDIA),
    W("изображение отсутствует", MEDIA),
    W("видео отсутствует", MEDIA),
    W("аудиофайл отсутствует", MEDIA),
    W("стикер не добавлен", MEDIA),
    W("GIF отсутствует", MEDIA),
    W("документ отсутствует", MEDIA),
    W("Карточка контакта отсутствует", MEDIA),
    W("görüntü dahil edilmedi", MEDIA),
    W("video dahil edilmedi", MEDIA),
    W("ses dahil edilmedi", MEDIA),
    W("Çıkartma dahil edilmedi", MEDIA),
    W("belge dahil edilmedi", MEDIA),
    W("画像は含まれていません", MEDIA),
    W("ビデオは含まれていません", MEDIA),
    W("音声は含まれていません", MEDIA),
    W("スタンプは含まれていません", MEDIA),
    W("GIFは含まれていません", MEDIA),
    W("ドキュメントは含まれていません", MEDIA),
    W("連絡先カードを省略", MEDIA),
    W("imej ditinggalkan", MEDIA),
    W("video ditinggalkan", MEDIA),
    W("audio ditinggalkan", MEDIA),
    W("pelekat ditinggalkan", MEDIA),
    W("dokumen ditinggalkan", MEDIA),
    /* deleted by the sender, by an administrator, by oneself */
    W("Pesan ini telah dihapus", DELETED),
    W("Pesan ini dihapus", DELETED),
    W("Pesan ini telah dihapus untuk semua orang", DELETED),
    W("Pesan ini telah dihapus oleh admin", DELETED),
    W("Pesan ini dihapus oleh admin", DELETED),
    W("Anda telah menghapus pesan ini", DELETED_MINE),
    W("Anda menghapus pesan ini", DELETED_MINE),
    W("Anda telah menghapus pesan ini untuk semua orang", DELETED_MINE),
    W("Anda menghapus pesan ini sebagai admin", DELETED_MINE),
    W("Mesej ini telah dipadam", DELETED),
    W("Mesej ini telah dipadamkan", DELETED),
    W("Anda telah memadam mesej ini", DELETED_MINE),
    W("Anda memadamkan mesej ini", DELETED_MINE),
    W("This message was deleted", DELETED),
    W("This message was deleted for everyone", DELETED),
    W("This message was deleted by admin", DELETED),
    W("You deleted this message", DELETED_MINE),
    W("You deleted this message for everyone", DELETED_MINE),
    W("You deleted this message as admin", DELETED_MINE),
    W("Diese Nachricht wurde gelöscht", DELETED),
    W("Du hast diese Nachricht gelöscht", DELETED_MINE),
    W("Sie haben diese Nachricht gelöscht", DELETED_MINE),
    W("Se eliminó este mensaje", DELETED),
    W("Este mensaje fue eliminado", DELETED),
    W("Este mensaje se eliminó", DELETED),
    W("Eliminaste este mensaje", DELETED_MINE),
    W("Has eliminado este mensaje", DELETED_MINE),
    W("Mensagem apagada", DELETED),
    W("Esta mensagem foi apagada", DELETED),
    W("Você apagou esta mensagem", DELETED_MINE),
    W("Apagou esta mensagem", DELETED_MINE),
    W("Ce message a été supprimé", DELETED),
    W("Vous avez supprimé ce message", DELETED_MINE),
    W("Questo messaggio è stato eliminato", DELETED),
    W("Hai eliminato questo messaggio", DELETED_MINE),
    W("Dit bericht is verwijderd", DELETED),
    W("Dit bericht werd verwijderd", DELETED),
    W("U hebt dit bericht verwijderd", DELETED_MINE),
    W("Je hebt dit bericht verwijderd", DELETED_MINE),
    W("Tato zpráva byla odstraněna", DELETED),
    W("Tato zpráva byla smazána", DELETED),
    W("Tuto zprávu jste odstranil/a", DELETED_MINE),
    W("Tuto zprávu jste smazal/a", DELETED_MINE),
    W("Wiadomość została usunięta", DELETED),
    W("Ta wiadomość została usunięta", DELETED),
    W("Usunięto tę wiadomość", DELETED_MINE),
    W("Данное сообщение удалено", DELETED),
    W("Сообщение удалено", DELETED),
    W("Вы удалили данное сообщение", DELETED_MINE),
    W("Вы удалили это сообщение", DELETED_MINE),
    W("Bu mesaj silindi", DELETED),
    W("Bu mesajı sildiniz", DELETED_MINE),
    W("このメッセージは削除されました。", DELETED),
    W("このメッセージを削除しました。", DELETED_MINE),
    W("此訊息已刪除", DELETED),
    W("此消息已被删除", DELETED),
    W("您已刪除此訊息", DELETED_MINE),
    W("您删除了此消息", DELETED_MINE),
    W("삭제된 메시지입니다", DELETED),
    W("تم حذف هذه الرسالة", DELETED),
    W("حذفت هذه الرسالة", DELETED_MINE),
    W("यह संदेश मिटाया गया", DELETED),
    W("ข้อความนี้ถูกลบแล้ว", DELETED),
    /* calls that Android writes behind a name */
    W("Panggilan suara tak terjawab", CALL),
    W("Panggilan video tak terjawab", CALL),
    W("Panggilan suara grup tak terjawab", CALL),
    W("Panggilan video grup tak terjawab", CALL),
    W("Missed voice call", CALL),
    W("Missed video call", CALL),
    W("Missed group voice call", CALL),
    W("Missed group video call", CALL),
    W("Panggilan suara terlepas", CALL),
    W("Panggilan video terlepas", CALL),
    W("Zmeškaný hovor", CALL),
    W("Zmeškaný videohovor", CALL),
    W("Verpasster Sprachanruf", CALL),
    W("Verpasster Videoanruf", CALL),
    W("Llamada perdida", CALL),
    W("Videollamada perdida", CALL),
    W("Llamada de voz perdida", CALL),
    W("Chamada de voz perdida", CALL),
    W("Chamada de vídeo perdida", CALL),
    W("Appel vocal manqué", CALL),
    W("Appel vidéo manqué", CALL),
    W("Chiamata vocale persa", CALL),
    W("Videochiamata persa", CALL),
    W("Gemiste spraakoproep", CALL),
    W("Gemiste video-oproep", CALL),
    W("Пропущенный аудиозвонок", CALL),
    W("Пропущенный видеозвонок", CALL),
    W("Cevapsız sesli arama", CALL),
    W("Cevapsız görüntülü arama", CALL),
#undef W
};

typedef struct {
    const char *text;
    size_t length;
} Text;
#define T(text)                                                                                    \
    {                                                                                              \
        text, sizeof text - 1                                                                      \
    }

static const Text ATTACHED[] = {
    T("(file terlampir)"),     T("(file attached)"),       T("(fail dilampirkan)"),
    T("(Datei angehängt)"),    T("(archivo adjunto)"),     T("(arquivo anexado)"),
    T("(ficheiro anexado)"),   T("(fichier joint)"),       T("(file allegato)"),
    T("(bestand bijgevoegd)"), T("(soubor byl přiložen)"), T("(plik załączono)"),
    T("(plik w załączniku)"),  T("(файл добавлен)"),       T("(ekli dosya)"),
    T("(dosya ekli)"),         T("(添付ファイル)"),        T("(檔案附件)"),
    T("(文件附件)"),           T("(파일 첨부됨)"),         T("(الملف مرفق)"),
    T("(fájl csatolva)"),      T("(bifogad fil)"),         T("(fil vedhæftet)"),
};

static const Text EDITED[] = {
    T("<Pesan ini telah diedit>"),
    T("<Pesan ini diedit>"),
    T("<This message was edited>"),
    T("<Mesej ini telah diedit>"),
    T("<Diese Nachricht wurde bearbeitet.>"),
    T("<Diese Nachricht wurde bearbeitet>"),
    T("<Se editó este mensaje.>"),
    T("<Se editó este mensaje>"),
    T("<Mensagem editada>"),
    T("<Esta mensagem foi editada>"),
    T("<Ce message a été modifié>"),
    T("<Questo messaggio è stato modificato>"),
    T("<Dit bericht is bewerkt>"),
    T("<Tato zpráva byla upravena>"),
    T("<Edytowano tę wiadomość>"),
    T("<Сообщение изменено>"),
    T("<Данное сообщение изменено>"),
    T("<Bu mesaj düzenlendi>"),
    T("<このメッセージは編集されました>"),
};

/* Beginnings of notices that groups and old versions write behind a name. */
static const Text NOTICES[] = {
    T("Pesan dan panggilan terenkripsi secara end-to-end."),
    T("Pesan ke grup ini kini diamankan dengan enkripsi end-to-end."),
    T("Pesan-pesan yang dikirimkan ke daftar siaran ini kini diamankan"),
    T("Pesan ke chat ini dan panggilan kini diamankan"),
    T("Messages and calls are end-to-end encrypted."),
    T("Messages you send to this group are now secured"),
    T("Messages you send to this chat and calls are now secured"),
    T("Messages to this group are now secured"),
    T("Messages to this chat and calls are now secured"),
    T("Messages to this broadcast list are now secured"),
    T("Panggilan suara tak terjawab. "),
    T("Panggilan suara tak terjawab, "),
    T("Panggilan video tak terjawab. "),
    T("Panggilan video tak terjawab, "),
    T("Missed voice call. "),
    T("Missed voice call, "),
    T("Missed video call. "),
    T("Missed video call, "),
    T("Pesan ini dihapus oleh admin "),
    T("Pesan ini telah dihapus oleh admin "),
    T("Panggilan suara tak terjawab pada "),
    T("Panggilan video tak terjawab pada "),
    T("Panggilan video tak terjawab dari "),
    T("Missed voice call at "),
    T("Missed video call at "),
    T("Missed video call from "),
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

_Static_assert(COUNT(WORDS) < UINT8_MAX, "a slot holds the place of a text");

static size_t slot_of(const char *text, size_t length)
{
    size_t hash = length;
    hash = hash * 37 + (unsigned char)text[0];
    hash = hash * 37 + (unsigned char)text[length / 2];
    hash = hash * 37 + (unsigned char)text[length - 1];
    return hash % CHAT_WORD_SLOTS;
}

void chat_word_filter_fill(ChatWordFilter *ret_filter)
{
    memset(ret_filter, 0, sizeof *ret_filter);
    for (size_t i = 0; i < COUNT(WORDS); i++) {
        ret_filter->lengths[(unsigned char)WORDS[i].text[0]] |= (uint64_t)1
                                                                << (WORDS[i].length & 63);
        size_t slot = slot_of(WORDS[i].text, WORDS[i].length);
        while (ret_filter->slots[slot] != 0) {
            slot = (slot + 1) % CHAT_WORD_SLOTS;
        }
        ret_filter->slots[slot] = (uint8_t)(i + 1);
    }
}

ChatWord chat_word_find(const ChatWordFilter *filter, const char *text, size_t length)
{
    length -= length > 0 && text[length - 1] == '.';
    if (length == 0 || length > UINT8_MAX ||
        (filter->lengths[(unsigned char)text[0]] >> (length & 63) & 1) == 0) {
        return CHAT_WORD_NONE;
    }
    for (size_t slot = slot_of(text, length); filter->slots[slot] != 0;
         slot = (slot + 1) % CHAT_WORD_SLOTS) {
        const Entry *entry = &WORDS[filter->slots[slot] - 1];
        if (entry->length == length && memcmp(entry->text, text, length) == 0) {
            return (ChatWord)entry->word;
        }
    }
    return CHAT_WORD_NONE;
}

static size_t end_find(const Text *texts, size_t count, const char *text, size_t length)
{
    for (size_t i = 0; i < count; i++) {
        if (length >= texts[i].length &&
            memcmp(text + length - texts[i].length, texts[i].text, texts[i].length) == 0) {
            return texts[i].length;
        }
    }
    return 0;
}

size_t chat_word_attached(const char *text, size_t length)
{
    return length > 0 && text[length - 1] == ')' ? end_find(ATTACHED, COUNT(ATTACHED), text, length)
                                                 : 0;
}

size_t chat_word_edited(const char *text, size_t length)
{
    return length > 0 && text[length - 1] == '>' ? end_find(EDITED, COUNT(EDITED), text, length)
                                                 : 0;
}

size_t chat_word_omitted(const char *text, size_t length)
{
    static const Text ENDS[] = {T(" omitted>"), T(" tidak disertakan>"), T(" dihilangkan>"),
                                T(" dikecualikan>"), T(" ditinggalkan>")};
    return length > 0 && text[0] == '<' ? end_find(ENDS, COUNT(ENDS), text, length) : 0;
}

#undef T

bool chat_word_notice(const char *text, size_t length)
{
    if (length == 0 || (text[0] != 'P' && text[0] != 'M')) {
        return false;
    }
    for (size_t i = 0; i < COUNT(NOTICES); i++) {
        if (length >= NOTICES[i].length && memcmp(text, NOTICES[i].text, NOTICES[i].length) == 0) {
            return true;
        }
    }
    return false;
}
