// Small comforts. Every page works without them.
import { Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink, createAll } from "govuk-frontend";

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

for (const component of [CharacterCount, ErrorSummary, NotificationBanner, SkipLink]) {
  createAll(component);
}

// A hand that shakes presses twice, and means it once.
createAll(Button, { preventDoubleClick: true });

// Beside the words that tell where the browser keeps it.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Pages that ask for no place do not load what offers places.
const placeBoxes = document.querySelectorAll("input[data-places]");
if (placeBoxes.length > 0) {
  import("./places.js").then(({ offerPlaces }) => placeBoxes.forEach(offerPlaces));
}

// The page of a case says when the time with it is nearly over. Without script the time stands on the page.
for (const warning of document.querySelectorAll('[data-warn-at]')) {
  const wait = new Date(warning.dataset.warnAt) - Date.now();
  setTimeout(() => {
    warning.className = 'govuk-inset-text';
    warning.textContent = warning.dataset.warning;
  }, Math.max(0, wait));
}
