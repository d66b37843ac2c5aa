// Offers places while somebody types one. The box stays the box that the page had: its name, its hint and its error are still its own,
// and without script it is simply typed into.
import accessibleAutocomplete from "accessible-autocomplete";

const fewestLetters = 2;
const patience = 150;

// More than the first half of a postcode says where somebody lives: it is not sent until they send the form.
const wholePostcode = /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]|^\s*[a-z]{1,2}\d[a-z\d]?\s+\d/i;

export function offerPlaces(input) {
  const address = input.dataset.places;
  const describedBy = input.getAttribute("aria-describedby");
  const attributes = [...input.attributes].filter(({ name }) =>
    ["maxlength", "autocomplete", "aria-invalid", "spellcheck"].includes(name));
  const box = document.createElement("div");
  box.className = "app-places";
  input.replaceWith(box);
  accessibleAutocomplete({
    element: box,
    id: input.id,
    name: input.name,
    defaultValue: input.value,
    inputClasses: input.className,
    minLength: fewestLetters,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    displayMenu: "overlay",
    source: suggestions(address),
    templates: { inputValue: (place) => place?.value ?? "", suggestion: (place) => place?.text ?? place },
    tStatusResults: (length, selected) =>
      `${length} ${length === 1 ? "place fits" : "places fit"}. ${selected}`,
    tAssistiveHint: () => "When places are shown, use the up and down arrows to look at them and enter to choose one.",
  });
  keep(document.getElementById(input.id), attributes, describedBy);
}

// The component knows nothing of these, and takes the description away as soon as something is typed.
function keep(input, attributes, describedBy) {
  for (const { name, value } of attributes) {
    input.setAttribute(name, value);
  }

  const describe = () => {
    const now = input.getAttribute("aria-describedby") ?? "";
    if (describedBy && !now.startsWith(describedBy)) {
      input.setAttribute("aria-describedby", `${describedBy} ${now}`.trim());
    }
  };
  describe();
  new MutationObserver(describe).observe(input, { attributes: true, attributeFilter: ["aria-describedby"] });
}

function suggestions(address) {
  let waiting;
  let latest = 0;
  return (typed, show) => {
    clearTimeout(waiting);
    const mine = ++latest;
    if (wholePostcode.test(typed)) {
      show([]);
      return;
    }

    waiting = setTimeout(async () => {
      const places = await ask(address, typed);
      if (mine === latest) {
        show(places);
      }
    }, patience);
  };
}

async function ask(address, typed) {
  try {
    const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}
