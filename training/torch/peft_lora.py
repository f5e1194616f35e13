#!/usr/bin/python3
"""Teaches one role to a real model of 1B to 8B on a GPU host: `python3 training/torch/peft_lora.py --base MODEL --role alice`.

Promises: the same JSON lines as training/data.ts and `npm run show -- --record` write; loss on the answer only; a PEFT
adapter in OUT, which llama.cpp's convert_lora_to_gguf.py turns into GGUF. Needs torch with CUDA, transformers, peft.
"""

import argparse
import json
import random
from pathlib import Path


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="LoRA for a role over a real model.")
    parser.add_argument("--base", required=True, help="the model's folder or name, as transformers takes it")
    parser.add_argument("--lessons", type=Path, required=True, help="train.jsonl, or what --record wrote")
    parser.add_argument("--role", required=True, help="alice, mike, ...")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--batch", type=int, default=16, help="lessons a step")
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--alpha", type=float, default=16)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


def lessons_of(path: Path, role: str) -> list[dict]:
    with path.open(encoding="utf-8") as file:
        lessons = [lesson for lesson in map(json.loads, file) if lesson["role"] == role]
    if not lessons:
        raise SystemExit(f"{path} has no lesson of {role}.")
    return lessons


def answer_of(lesson: dict) -> str:
    """The JSON object as the engine writes it: no blanks, numbers without quotes."""
    value = {one["name"]: json.loads(one["value"]) if one.get("literal") else one["value"] for one in lesson["answer"]}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def tokens_of(tokenizer, lesson: dict) -> tuple[list[int], list[int]]:
    """Tokens and targets; -100 where nothing is learnt."""
    if tokenizer.chat_template:
        turn = [{"role": "user", "content": lesson["brief"]}]
        brief = tokenizer.apply_chat_template(turn, tokenize=False, add_generation_prompt=True)
        head = tokenizer(brief, add_special_tokens=False).input_ids
    else:
        head = tokenizer(lesson["brief"]).input_ids
    tail = tokenizer(answer_of(lesson), add_special_tokens=False).input_ids + [tokenizer.eos_token_id]
    return head + tail, [-100] * len(head) + tail


def batch_of(torch, tokenizer, lessons: list[dict]) -> dict:
    pairs = [tokens_of(tokenizer, lesson) for lesson in lessons]
    width = max(len(tokens) for tokens, _ in pairs)
    filler = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id
    return {
        "input_ids": torch.tensor([tokens + [filler] * (width - len(tokens)) for tokens, _ in pairs]),
        "labels": torch.tensor([targets + [-100] * (width - len(targets)) for _, targets in pairs]),
        "attention_mask": torch.tensor([[1] * len(tokens) + [0] * (width - len(tokens)) for tokens, _ in pairs]),
    }


def main() -> None:
    given = arguments()
    try:
        import torch
        from peft import LoraConfig, get_peft_model
        from transformers import AutoModelForCausalLM, AutoTokenizer, get_cosine_schedule_with_warmup
    except ImportError as missing:
        raise SystemExit(f"{missing.name} is missing: pip install torch transformers peft, on a host with a GPU.")
    if not torch.cuda.is_available():
        raise SystemExit("No CUDA GPU: a model of a billion parameters takes days on a processor.")
    torch.manual_seed(given.seed)
    chance = random.Random(given.seed)
    lessons = lessons_of(given.lessons, given.role)
    tokenizer = AutoTokenizer.from_pretrained(given.base)
    model = AutoModelForCausalLM.from_pretrained(given.base, torch_dtype=torch.bfloat16).cuda()
    config = LoraConfig(r=given.rank, lora_alpha=given.alpha, target_modules="all-linear", task_type="CAUSAL_LM")
    model = get_peft_model(model, config)
    leaves = [value for value in model.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(leaves, lr=given.rate, weight_decay=0.0)
    schedule = get_cosine_schedule_with_warmup(optimizer, given.steps // 30, given.steps)
    for step in range(1, given.steps + 1):
        batch = batch_of(torch, tokenizer, chance.choices(lessons, k=given.batch))
        loss = model(**{name: value.cuda() for name, value in batch.items()}).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(leaves, 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        if step % 10 == 0:
            print(f"step {step} of {given.steps}, loss {loss.item():.4f}", flush=True)
    model.save_pretrained(given.out)
    print(f"{given.out}: now llama.cpp's convert_lora_to_gguf.py --base BASE {given.out}")


if __name__ == "__main__":
    main()
