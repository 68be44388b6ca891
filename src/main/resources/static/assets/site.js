// Adds comfort only; every page works without it.
const form = document.querySelector("form[novalidate]");
form?.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox" || !target.checked) return;
  for (const other of form.querySelectorAll(`input[name="${target.name}"]`)) {
    if (other !== target && (target.value === "none" || other.value === "none")) other.checked = false;
  }
});
for (const field of document.querySelectorAll("input[name=zone]")) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}
