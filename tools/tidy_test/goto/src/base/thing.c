// SPDX-License-Identifier: Apache-2.0
int thing(int number);
int thing(int number)
{
    if (number > 1) {
        goto end;
    }
end:
    return 1;
}
