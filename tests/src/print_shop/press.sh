#!/bin/sh
# What the printer of the tests does with a file: it keeps it, unless something was broken down.
shop=$(dirname "$0")
env | grep -E '^IPP_(COPIES|SIDES|MEDIA_COL|JOB_NAME)=' >> "$shop/told"
[ -e "$shop/aborts" ] && exit 1
if [ -e "$shop/no-paper" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "$shop/no-paper" ]; do sleep 0.1; done
    echo "STATE: -media-empty-error" >&2
fi
number=1
while [ -e "$shop/printed-$number.pdf" ]; do number=$((number + 1)); done
cp "$1" "$shop/printing" && mv "$shop/printing" "$shop/printed-$number.pdf"
