// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The tables of a business, each a line that says how it is carried from one server to another; those that
 * stay behind are named too, so that a new table or column cannot be forgotten (tests/carry/test_table.c
 * holds both against the schema). What a line comes to is a CarryPlace (carry/place.h), whose members of
 * the same name say what these mean. They stand in the order in which records are put in.
 * Source: requirement X06.
 *
 * columns: names with their marks behind them:
 *   %   a whole number (also names that end in _idr, _at, _day or _id)    *   bytes
 *   >p  names a record of p    >>p  and goes with it    <p  which goes with this one
 *   =  gives the one it names its identity: what was taken in on both servers is the same
 *   ?   names a record of the kind in `kind`, ?…> and goes with it    &p  "hand:" and the number of one of p
 *   !   is never NULL    ^  not compared    ~  only whether it is there is    #  each server's own    @  an account
 *   +   not compared, and rises with every change
 * created_at and changed_at are never compared. */
#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *name, *label, *key, *columns;
    const char *twin, *part_of, *link, *where;
    bool plain, single, apart;
} CarryTable;

extern const CarryTable CARRY_TABLES[];
extern const size_t CARRY_TABLE_COUNT;
/* Tables of a business that stay behind; ends with NULL. "table.column" for single columns. */
extern const char *const CARRY_BEHIND[];
