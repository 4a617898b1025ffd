// SPDX-License-Identifier: Apache-2.0
#include "importer/talk.h"

#include "import_case.h"

static void a_run_of_messages_is_one_turn_until_it_is_answered(void)
{
    g_autoptr(Batch) batch = batch_new();
    Talk talk = {batch, "telegram", "telegram:1", 0};
    static const TalkMessage MESSAGES[] = {
        {"Toko", "Halo", 1000, 1, true},  {"Ani", "Ada?", 2000, 2, false},
        {"Ani", "Kak?", 2100, 3, false},  {"Toko", "Ada", 2400, 4, true},
        {"Toko", "Dua", 2500, 5, true},   {"Ani", "Beli", 3000, 6, false},
        {"Toko", "Lama", 3000 + 15 * 86400, 7, true},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(MESSAGES); i++) {
        talk_add(&talk, &MESSAGES[i]);
    }
    g_assert_cmpuint(batch->messages->len, ==, 2);
    const BatchMessage *first = &g_array_index(batch->messages, BatchMessage, 0);
    g_assert_cmpstr(first->text, ==, "Ada?\nKak?");
    g_assert_cmpstr(first->answer, ==, "Ada");
    g_assert_cmpint(first->answered_at, ==, 2400);
    g_assert_cmpint(first->rows, ==, 4);
    g_assert_cmpstr(g_array_index(batch->messages, BatchMessage, 1).answer, ==, "");
    g_assert_cmpint(batch->rows, ==, 6);
}

/* One question and its answer, whatever the app that wrote the conversation down. */
static void conversations_of_any_app_hold_what_people_said(void)
{
    static const struct {
        const char *what, *text, *author, *question, *answer;
    } CASES[] = {
        {"hearts, calls and what was taken back are nobody's words",
         "{'participants':[{'name':'Sekar'},{'name':'Dapur'}],'title':'Sekar','thread_path':'inbox/a',"
         "'messages':[{'sender_name':'Dapur','timestamp_ms':5000000,'content':'Ada kak'},"
         "{'sender_name':'Dapur','timestamp_ms':4000000,'content':'Liked a message'},"
         "{'sender_name':'Sekar','timestamp_ms':3500000,'call_duration':0,'content':'Missed call'},"
         "{'sender_name':'Sekar','timestamp_ms':3000000,'is_unsent':true,'content':'salah'},"
         "{'sender_name':'Sekar','timestamp_ms':2000000,'content':'Ready?'}]}",
         "Sekar", "Ready?", "Ada kak"},
        {"an encrypted conversation, the owner named first",
         "{'participants':['Dapur','Sekar'],'threadName':'Sekar_5','messages':["
         "{'senderName':'Sekar','text':'Berapa?','timestamp':2000000},"
         "{'senderName':'Dapur','text':'15rb','timestamp':3000000}]}",
         "Sekar", "Berapa?", "15rb"},
        {"an attachment",
         "{'participants':[{'name':'Sekar'},{'name':'Dapur'}],'title':'Sekar','thread_path':'inbox/a',"
         "'messages':[{'sender_name':'Sekar','timestamp_ms':2000000,"
         "'content':'Sekar sent an attachment.'}]}",
         "Sekar", "(foto, suara atau berkas)", ""},
        {"two names that begin alike",
         "{'type':'personal_chat','id':7,'name':'Dapur','messages':[{'type':'message','from':'Dapur',"
         "'from_id':'user7','date_unixtime':'2000','text':['Cek ',{'type':'link','text':'x.id'}]},"
         "{'type':'message','from':'Dapur Melati','from_id':'user9','date_unixtime':'3000',"
         "'text':'Siap','edited':'2026-01-01T00:00:00'}]}",
         "Dapur", "Cek x.id", "Siap"},
        {"an account that was deleted",
         "{'type':'personal_chat','id':7,'name':null,'messages':[{'type':'message','from':null,"
         "'from_id':'user7','date_unixtime':'2000','text':'Halo'},{'type':'service','text':''},"
         "{'type':'message','from':'Melati','from_id':'user9','date_unixtime':'3000','text':'Ya'}]}",
         "(tanpa nama)", "Halo", "Ya"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(FileRead) read = {0};
        g_autofree char *text = g_strdelimit(g_strdup(CASES[i].text), "'", '"');
        g_test_message("%s", CASES[i].what);
        case_text_read(text, NULL, &read);
        g_assert_cmpint(read.result, ==, FILE_TAKEN);
        g_assert_cmpuint(read.batch->messages->len, ==, 1);
        const BatchMessage *turn = &g_array_index(read.batch->messages, BatchMessage, 0);
        g_assert_cmpstr(turn->author, ==, CASES[i].author);
        g_assert_cmpstr(turn->text, ==, CASES[i].question);
        g_assert_cmpstr(turn->answer, ==, CASES[i].answer);
    }
}

static void groups_are_no_conversation_with_a_customer(void)
{
    g_auto(FileRead) read = {0};
    case_text_read("{\"participants\":[{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"C\"}],"
                   "\"title\":\"Grup\",\"thread_path\":\"x\",\"messages\":[{\"sender_name\":\"A\","
                   "\"timestamp_ms\":2000000,\"content\":\"Halo\"}]}",
                   NULL, &read);
    g_assert_cmpuint(read.batch->messages->len, ==, 0);
    g_assert_cmpint(read.batch->refused, ==, 1);
}

void test_talk(void)
{
    g_test_add_func("/importer/talk/apps", conversations_of_any_app_hold_what_people_said);
    g_test_add_func("/importer/talk/groups", groups_are_no_conversation_with_a_customer);
    g_test_add_func("/importer/talk/turns", a_run_of_messages_is_one_turn_until_it_is_answered);
}
