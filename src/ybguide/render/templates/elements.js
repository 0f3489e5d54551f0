"use strict";
// What all scripts make things with, and read what the file holds for them: the first of one long script.
function make(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const held = (id) => JSON.parse(document.getElementById(id).textContent);
