// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The building blocks of pages: one look, one place. 360 px wide, one thumb, works without script.
 *
 * Sentences given here are already translated (tr). Arguments called `data` are users' own words.
 * A tone says how to read something: plain, good, warning, bad. */
#include "base/form.h"
#include "web/chart.h"

typedef enum { TONE_PLAIN, TONE_GOOD, TONE_WARNING, TONE_BAD } Tone;

/* --- the frame of a page (ui_frame.c): what stands around its content --- */
typedef struct {
    const char *label; /* translated */
    const char *href;
    const char *icon; /* name of a symbol in ui_icon */
    bool here;
} UiLink;

/* How a link to the page looks where it is shared, and what search engines read of it. */
typedef struct {
    const char *title, *description; /* users' words */
    const char *address;             /* absolute, of the page; may be NULL */
    const char *image;               /* absolute; may be NULL */
    const char *facts;               /* JSON for schema.org without any '<'; may be NULL */
} UiPreview;

typedef struct {
    const char *title;           /* translated */
    const char *title_data;      /* users' words after the title; may be NULL */
    const UiPreview *preview;    /* may be NULL */
    const char *business;        /* name of the open business; NULL: nobody signed in */
    const char *back_href;       /* arrow back; may be NULL */
    const char *lang_href;       /* switches the language; may be NULL */
    const UiLink *navigation;    /* at most five, ends with {0}; may be NULL */
    const char *style_href;      /* the one style sheet */
    const char *script_href;     /* the one module, may be NULL */
    const char *manifest_href;   /* may be NULL */
    const char *offline_href;    /* the module for days without signal; may be NULL */
    const char *own_script_href; /* of this page alone; may be NULL */
    const char *who;             /* whose page it is, for that module; may be NULL */
    const char *description;     /* for previews and search engines; may be NULL */
    int again_s;                 /* fetched anew by itself after so many seconds; 0: never */
    const char *again_href;      /* where from; with again_s */
    bool wide;                   /* tables: uses the width of a desktop */
    bool alone;                  /* a file by itself: nothing leads into the program */
} UiFrame;
void ui_frame_begin(Html *html, const UiFrame *frame);
void ui_frame_end(Html *html, const UiFrame *frame);

/* --- text --- */
void ui_heading(Html *html, const char *sentence);    /* h2 */
void ui_subheading(Html *html, const char *sentence); /* h3 */
void ui_lead(Html *html, const char *sentence);       /* the first, larger paragraph */
void ui_paragraph(Html *html, const char *sentence);
void ui_paragraph_data(Html *html, const char *data);  /* users' words, line breaks kept */
void ui_paragraph_plain(Html *html, const char *data); /* the same without a mark at its side */
void ui_hint(Html *html, const char *sentence);        /* small, calm */
void ui_icon(Html *html, const char *name); /* inline SVG, decoration only; ICONS in ui_icon.c */
/* A drawing of ours (draw/): never one that came from outside. label: what it is, for who cannot see it. */
void ui_drawing(Html *html, const char *svg, const char *label);
void ui_badge(Html *html, Tone tone, const char *sentence);
void ui_notice(Html *html, Tone tone, const char *sentence); /* a box that is read out */
/* "Mengapa?": reasons folded behind a line. row: requirement id, may be NULL. */
void ui_why_begin(Html *html, const char *summary);
void ui_why_item(Html *html, const char *sentence, const char *row);
void ui_why_end(Html *html);

/* --- boxes and lists --- */
void ui_card_begin(Html *html, const char *title); /* title may be NULL */
void ui_card_end(Html *html);
void ui_fold_begin(Html *html, const char *summary); /* closed until tapped */
/* With a sign and a second line that says what is behind it. */
void ui_fold_begin_with(Html *html, const char *icon, const char *summary, const char *note);
void ui_fold_begin_open(Html *html, const char *summary);
void ui_fold_end(Html *html);
void ui_list_begin(Html *html);
void ui_list_end(Html *html);
typedef struct {
    const char *title, *title_data; /* one of the two, or both: "Pesanan" "Bu Sari" */
    const char *note, *note_data;   /* second line; may be NULL */
    const char *value;              /* right side: time, money; data, may be NULL */
    const char *href;               /* the whole row is a link; may be NULL */
    const char *badge;              /* may be NULL */
    Tone tone;
    const char *icon;    /* may be NULL */
    const char *picture; /* address of a small square picture; may be NULL */
    bool done;           /* struck through */
} UiItem;
void ui_item(Html *html, UiItem item);
/* An item that stays open for buttons or forms inside it: ui_item_begin … ui_item_end. */
void ui_item_begin(Html *html, UiItem item);
void ui_item_end(Html *html);
/* Numbered steps in order; `here` is the one to do now. */
void ui_steps_begin(Html *html);
void ui_step(Html *html, const char *sentence, bool done, bool here);
void ui_steps_end(Html *html);
void ui_empty(Html *html, const char *icon, const char *sentence); /* what is not there yet */

/* --- pictures (ui_picture.c) --- */
typedef struct {
    const char *src, *href; /* href: where a tap leads; may be NULL */
    const char *alt_data;   /* what it shows, users' words; NULL: said beside it */
    int width, height;      /* pixels of the file */
    const char *badge;      /* translated; may be NULL */
    Tone tone;
    bool first; /* what the page is about: fetched at once */
} UiPicture;
void ui_picture(Html *html, UiPicture picture); /* over the whole width */
void ui_gallery_begin(Html *html);
void ui_gallery_item(Html *html, UiPicture picture);
void ui_gallery_end(Html *html);
/* Pictures to choose from, each with a form below it. */
void ui_choices_begin(Html *html);
void ui_choice_begin(Html *html, UiPicture picture);
void ui_choice_end(Html *html);
void ui_choices_end(Html *html);
/* Hands the file at `src` to the phone's share sheet; hidden where there is none. */
void ui_share_picture(Html *html, const char *src, const char *label);

/* --- figures --- */
void ui_facts_begin(Html *html);
void ui_fact(Html *html, const char *label, const char *data);
void ui_fact_said(Html *html, const char *label, const char *sentence);
void ui_facts_end(Html *html);
void ui_figure(Html *html, const char *data, const char *label,
               const char *href);  /* one large number */
void ui_figures_begin(Html *html); /* a row of ui_figure */
void ui_figures_end(Html *html);
void ui_meter(Html *html, int64_t value, int64_t max, const char *label);
/* Four rungs from the bottom up; each with its state. */
typedef struct {
    const char *label, *href; /* translated */
    bool done, here;
} UiRung;
void ui_ladder(Html *html, const UiRung *rungs, size_t count);

/* --- charts (web/chart.h): the drawing, and its numbers as a table behind one tap --- */
void ui_chart(Html *html, const Chart *chart);
void ui_chart_alone(Html *html, const Chart *chart); /* the page writes the numbers itself */
void ui_chart_set(Html *html, const ChartSet *set);  /* likewise */
void ui_chart_hours(Html *html, const ChartHours *hours);

/* --- tables (ui_table.c): on a phone each row becomes a card, every cell named by its heading --- */
void ui_table_begin(Html *html, const char *caption, const char *const *headings, size_t count);
void ui_row_begin(Html *html);
void ui_cell(Html *html, const char *heading, const char *data);
void ui_cell_said(Html *html, const char *heading, const char *sentence);
void ui_cell_number(Html *html, const char *heading, const char *data);
void ui_row_end(Html *html);
void ui_table_end(Html *html);
/* Few short columns: a table on a phone too. ui_table_begin_small … ui_table_end_small. */
void ui_table_begin_small(Html *html, const char *caption, const char *const *headings,
                          size_t count);
void ui_table_end_small(Html *html);

/* What this phone has not sent yet (assets/sends.js fills it in), and what to know without script. */
void ui_outbox(Html *html);

/* --- going on --- */
void ui_actions_begin(Html *html); /* a row of buttons */
void ui_actions_end(Html *html);
void ui_button_link(Html *html, const char *href, const char *label, bool primary);
void ui_link(Html *html, const char *href, const char *label);
/* --- text for elsewhere (ui_copy.c) --- */
/* To be pasted: shown whole, a button copies it, `share` adds the phone's share sheet
 * and wa.me link; without script the text is selected by one tap. */
void ui_copy(Html *html, const char *label, const char *data, bool share);
/* The same with a picture that is shared together with the text; picture: its address. */
void ui_copy_picture(Html *html, const char *label, const char *data, const char *picture);

/* --- forms (ui_form.c, each field ui_field.c): drawn from the field table (base/form.h) --- */
typedef struct {
    const char *value, *label; /* label: users' words */
} UiOption;
/* Options of a FIELD_ID, key field or FIELD_SET of keys (ticks): a table ending with {0}. NULL: none. */
typedef struct {
    const char *field; /* for rows: "items.product" */
    const UiOption *options;
} UiOptions;

/* How many of something (web/ui_basket.c): a line with a small field at its right. */
typedef struct {
    const char *name;       /* of the field */
    const char *label_data; /* users' words; NULL: "Jumlah" */
    const char *note_data;  /* price, kept small; may be NULL */
    const char *typed;      /* may be NULL */
    const char *error;      /* translated; NULL: fine */
    const char *seen; /* sent along as "h" and the name: what the field stood for; may be NULL */
} UiQuantity;
void ui_quantity(Html *html, const UiQuantity *quantity);
/* A GET form around a list with quantities. */
void ui_basket_begin(Html *html, const char *target);
void ui_basket_end(Html *html, const char *submit);
/* A field no person sees: who fills it in is a machine. */
void ui_trap(Html *html, const char *name);

typedef struct {
    const Form *form;
    const FormValues *values;  /* what to show; may be NULL */
    const FormErrors *errors;  /* may be NULL */
    const UiOptions *options;  /* ends with {0}; may be NULL */
    const char *target;        /* path the form is posted to */
    const char *action;        /* name of the action */
    int64_t id;                /* record it acts on; 0: none */
    const char *csrf;          /* may be NULL for signed-out forms */
    const char *key;           /* idempotency key of this drawing */
    const char *submit;        /* label of the button */
    const char *next;          /* path to go to afterwards; may be NULL */
    const char *const *hidden; /* pairs name, value of fields not shown; ends with NULL; or NULL */
    const UiQuantity *quantities; /* above the fields; ends with {0}; may be NULL */
    const char *trap;             /* name of a field for machines (ui_trap); may be NULL */
    size_t rows;                  /* rows to draw of a FIELD_ROWS (default 3), no more than its max */
    const char *fold_from; /* first field folded away below; NULL: as the form's length asks */
    const char *const *row_fold; /* fields of a row that wait behind a line; ends with NULL; NULL: none */
    const char *row_fold_label;  /* that line; translated */
    const UiOption
        *keys; /* instead of the one button: a large one each; ends with {0}; may be NULL */
    const char *keys_name; /* the field they answer */
    bool secondary;        /* a quiet button */
    bool compact;          /* only a button: fields come from `hidden` */
} UiForm;
void ui_form(Html *html, const UiForm *form);

/* Things found elsewhere, each with a tick to keep it (web/ui_pick.c): rows "items.N.…" of a form. */
typedef struct {
    const char *name;  /* of the row's field: "lines" */
    const char *label; /* translated */
    const char *type;  /* "text", "date", "time"; "checkbox" for a tick */
    const char *value; /* users' words; NULL or "": empty */
} UiPickField;

typedef struct {
    const char *row;  /* "items.3", or "items.N" in a ui_pick_pattern */
    const char *kind; /* what it is kept as: value of the tick */
    bool ticked;
    const char *title_data;    /* who */
    const char *note_data;     /* when */
    const char *text_data;     /* what was said */
    const char *const *hidden; /* pairs of field and value; ends with NULL */
    const UiPickField *fields; /* that may be mended; ends with {0}; NULL: none */
} UiPick;
void ui_picks_begin(Html *html, const UiForm *form); /* target, action, csrf, key, hidden, errors */
void ui_pick(Html *html, const UiPick *pick);
void ui_picks_end(Html *html, const char *submit);
/* The same, empty, for assets/chat.js to copy. */
void ui_pick_pattern(Html *html, const UiPick *pick);
void ui_picks_pattern(Html *html, const UiForm *form, const char *submit);

/* A place for what a script of ours draws: its words and patterns stand inside. */
typedef struct {
    const char *name, *src;  /* of the place; address of the script */
    const char *way;         /* said until the script says it otherwise; translated */
    const char *const *data; /* pairs of name and words for the script; ends with NULL */
} UiScriptPlace;
void ui_script_place_begin(Html *html, const UiScriptPlace *place);
void ui_script_place_end(Html *html);

/* A GET form of query fields (filters, periods). */
void ui_query_form(Html *html, const char *target, const Form *form, const FormValues *values,
                   const FormErrors *errors, const char *submit);
