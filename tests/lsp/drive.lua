-- Drives `tic-care lsp` as an editor does: opens a file, waits for findings, asks for actions and the why, prints JSON.
local python, file = os.getenv("TIC_PYTHON"), os.getenv("TIC_FILE")
vim.cmd("edit " .. file)
local id = vim.lsp.start_client({
  name = "tic-care",
  cmd = { python, "-m", "tic", "lsp", "--stdio" },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, id)
local function found()
  return vim.diagnostic.get(0)
end
local ok = vim.wait(60000, function()
  return #found() > 0
end, 50)
local first = found()[1] or {}
local client = vim.lsp.get_client_by_id(id)
local place = {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = {
    start = { line = first.lnum or 0, character = first.col or 0 },
    ["end"] = { line = first.end_lnum or 0, character = first.end_col or 0 },
  },
  context = { diagnostics = {} },
}
local actions = client.request_sync("textDocument/codeAction", place, 60000, 0)
place.position = place.range.start
local hover = client.request_sync("textDocument/hover", place, 60000, 0)
-- What is typed and not saved is judged as well.
vim.api.nvim_buf_set_lines(0, 0, -1, false, { "It is up to you." })
local calm = vim.wait(60000, function()
  return #found() == 0
end, 50)
local titles = {}
for _, action in ipairs(actions and actions.result or {}) do
  table.insert(titles, action.title)
end
io.stdout:write(vim.fn.json_encode({
  found = ok,
  calm = calm,
  first = { line = first.lnum, from = first.col, to = first.end_col, code = first.code },
  actions = titles,
  hover = hover and hover.result and hover.result.contents.value or "",
}))
vim.lsp.stop_client(id, true)
vim.cmd("qall!")
