// Small comforts. Every page works without them.
import { Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink, createAll } from "govuk-frontend";

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

for (const component of [Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink]) {
  createAll(component);
}
