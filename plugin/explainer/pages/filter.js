// Leaves only the rules that hold every word typed.
"use strict";
const form = document.querySelector(".filter");
const field = form.querySelector("input");
const told = form.querySelector("[role=status]");
const sections = [...document.querySelectorAll(".category")];
const rules = [...document.querySelectorAll(".rules > li")].map((item) => ({item, text: item.textContent.toLowerCase()}));

function show() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const {item, text} of rules) {
        item.hidden = !words.every((word) => text.includes(word));
        count += item.hidden ? 0 : 1;
    }
    for (const section of sections) section.hidden = !section.querySelector(".rules > li:not([hidden])");
    document.querySelector(".categories").hidden = words.length > 0;
    told.textContent = words.length === 0 ? "" : count === 1 ? "1 rule" : `${count} rules`;
}

form.hidden = false;
field.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
if (field.value) show();
