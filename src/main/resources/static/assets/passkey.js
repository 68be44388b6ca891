// Passkeys: shows the forms that need them where the browser can do it, and does what they ask for.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential?.parseRequestOptionsFromJSON;

const post = async (address, token, body) => {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": token },
    body: JSON.stringify(body ?? {}),
  });
  if (answer.status === 401 && answer.headers.has("Location")) {
    location.assign(answer.headers.get("Location"));
    return new Promise(() => {});
  }
  if (!answer.ok) throw new Error(answer.status);
  return answer;
};

const show = async (token) => {
  const options = await (await post("/webauthn/authenticate/options", token)).json();
  return async () => {
    const credential = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    return async () => (await post("/login/webauthn", token, credential.toJSON())).headers.get("Location");
  };
};

const ways = {
  "sign-in": show,
  confirm: show,
  async register(token, label) {
    const options = await (await post("/webauthn/register/options", token)).json();
    return async () => {
      const credential = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
      return async () => {
        await post("/webauthn/register", token, { publicKey: { credential: credential.toJSON(), label } });
        return "/account";
      };
    };
  },
};

const start = async (form) => {
  const { passkey, waiting, cancelled, refused, label } = form.dataset;
  const status = form.querySelector("[role=status]");
  const button = form.querySelector("button");
  button.disabled = true;
  status.textContent = waiting;
  let problem = refused;
  try {
    const ask = await ways[passkey](form.elements._csrf.value, label);
    problem = cancelled;
    const finish = await ask();
    problem = refused;
    location.assign(await finish());
  } catch {
    status.textContent = problem;
    button.disabled = false;
  }
};

if (able) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    if (form.dataset.passkey === "plain") continue;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      start(form);
    });
  }
}
